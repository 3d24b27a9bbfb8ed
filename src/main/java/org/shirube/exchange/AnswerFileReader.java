package org.shirube.exchange;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Findings;
import org.shirube.scoring.Presence;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Basis;
import org.shirube.screening.Interview;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;
import org.shirube.screening.StatedFact;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Mark;
import org.shirube.source.Node;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads an answer file (`screening-questionnaires/schema/answer-file.schema.json`) as a screening.
public final class AnswerFileReader {

    private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "no", false);

    private final Library library;
    private final LocalDate today;
    private final Faults faults;
    private final ValueReader values;

    public AnswerFileReader(Library library, LocalDate today, Faults faults) {
        this.library = library;
        this.today = today;
        this.faults = faults;
        this.values = new ValueReader(faults);
    }

    /// The screening; to be used only when no fault was added.
    public Screening read(Node root) {
        Fields fields = Fields.of(root, "an answer file", faults);
        PersonReader person = new PersonReader(today, faults);
        Screening answered =
                new Screening(
                        fields.fields("person", person::read).orElse(Profile.UNKNOWN),
                        fields.fields("interview", this::interview).orElse(Interview.NOT_KNOWN),
                        fields.fields("answers", this::answers).orElse(Answers.NONE),
                        List.of(),
                        today);
        List<StatedFact> facts =
                fields.fields("indicators", entries -> facts(entries, answered)).orElse(List.of());
        fields.refuseTheRest();
        return new Screening(
                answered.profile(), answered.interview(), answered.answers(), facts, today);
    }

    private Interview interview(Fields fields) {
        Interview interview =
                new Interview(
                        fields.choice("private", YES_NO),
                        fields.choice("interpreter-independent", YES_NO));
        fields.refuseTheRest();
        return interview;
    }

    private Answers answers(Fields fields) {
        Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
        for (Node.Text name : fields.names()) {
            Optional<Question> question = library.find(new QuestionId(name.text()));
            if (question.isEmpty()) {
                faults.add(name.at(), "no question '" + name.text() + "'", "a known question id");
            }
            fields.node(name.text())
                    .flatMap(node -> question.flatMap(asked -> answer(node, asked)))
                    .ifPresent(answer ->
                            answers.put(AnswerKey.first(new QuestionId(name.text())), answer));
        }
        return Answers.of(answers);
    }

    private Optional<Answer> answer(Node node, Question question) {
        if (!(node instanceof Node.Fields)) {
            return values.read(node, question.kind()).map(Answer::stated);
        }
        Fields fields = Fields.of(node, "an answer", faults);
        Optional<Value> value =
                fields.node("value").flatMap(given -> values.read(given, question.kind()));
        if (!fields.has("value")) {
            fields.text("value");
        }
        Optional<PartialDate> on = fields.optionalText("on").flatMap(text -> date(fields, text));
        Answer details =
                new Answer(
                        new Value.YesNo(false),
                        phases(fields),
                        basis(fields),
                        on,
                        note(fields),
                        false,
                        Optional.empty());
        fields.refuseTheRest();
        return value.map(details::withValue);
    }

    private String note(Fields fields) {
        String note = fields.optionalText("note").orElse("");
        if (note.length() > ValueReader.LONGEST_TEXT) {
            faults.add(
                    fields.at("note"),
                    "the note is too long",
                    "at most " + ValueReader.LONGEST_TEXT + " characters");
        }
        return note;
    }

    private Optional<PartialDate> date(Fields fields, String text) {
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            faults.add(fields.at("on"), "'" + text + "' is no date", "such as 2024-05");
        }
        return date;
    }

    private static Set<Phase> phases(Fields fields) {
        List<Phase> phases = fields.choices("phases", Words.all(Phase.class));
        return phases.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(phases));
    }

    private static Basis basis(Fields fields) {
        return fields.choice("basis", Words.all(Basis.class)).orElse(Basis.STATED);
    }

    private List<StatedFact> facts(Fields entries, Screening answered) {
        Findings findings = Findings.of(library, answered);
        List<StatedFact> facts = new ArrayList<>();
        for (Node.Text name : entries.names()) {
            IndicatorCode code = new IndicatorCode(name.text());
            Optional<Node> node = entries.node(name.text());
            if (library.catalogue().find(code).isEmpty()) {
                faults.add(name.at(), "no indicator '" + code + "'", "a code of the catalogue");
            } else if (node.isPresent()) {
                StatedFact fact = fact(code, node.get(), entries);
                refuseContradiction(fact, findings, name.at());
                facts.add(fact);
            }
        }
        return List.copyOf(facts);
    }

    private StatedFact fact(IndicatorCode code, Node node, Fields entries) {
        Map<String, Presence> states = Words.all(Presence.class);
        if (!(node instanceof Node.Fields)) {
            Optional<Presence> state = entries.choice(code.code(), states);
            return new StatedFact(
                    code,
                    state.flatMap(AnswerFileReader::present),
                    Optional.empty(),
                    Set.of(),
                    Basis.STATED);
        }
        Fields fields = Fields.of(node, "a fact", faults);
        if (!fields.has("state")) {
            fields.text("state");
        }
        StatedFact fact =
                new StatedFact(
                        code,
                        fields.choice("state", states).flatMap(AnswerFileReader::present),
                        fields.choice("used", YES_NO),
                        phases(fields),
                        basis(fields));
        fields.optionalText("note");
        fields.refuseTheRest();
        return fact;
    }

    private static Optional<Boolean> present(Presence presence) {
        return switch (presence) {
            case PRESENT -> Optional.of(true);
            case ABSENT -> Optional.of(false);
            case UNKNOWN -> Optional.empty();
        };
    }

    private void refuseContradiction(StatedFact fact, Findings findings, Mark at) {
        Presence answered = findings.of(fact.indicator()).presence();
        boolean contradicts =
                fact.present().isPresent()
                        && answered != Presence.UNKNOWN
                        && fact.present().get() != (answered == Presence.PRESENT);
        if (contradicts) {
            faults.add(
                    at,
                    "'" + fact.indicator() + "' contradicts the answers",
                    Words.of(answered) + ", as the answers say");
        }
    }
}
