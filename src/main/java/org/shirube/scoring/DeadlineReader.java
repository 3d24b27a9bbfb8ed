package org.shirube.scoring;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.Certainty;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Profile;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Mark;
import org.shirube.source.Node;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `reference/deadlines.yaml`.
final class DeadlineReader {

    static final String FILE = "reference/deadlines.yaml";
    private static final Pattern PERIOD = Pattern.compile("([1-9]\\d{0,2}) (day|month|year)s?");
    private static final Map<String, ChronoUnit> UNITS =
            Map.of("day", ChronoUnit.DAYS, "month", ChronoUnit.MONTHS, "year", ChronoUnit.YEARS);

    private final Library library;
    private final Faults faults;
    private final Map<String, Mark> taken = new HashMap<>();

    DeadlineReader(Library library, Faults faults) {
        this.library = library;
        this.faults = faults;
    }

    DeadlineRules read(Node root) {
        Fields fields = Fields.of(root, "deadlines", faults);
        String version = fields.text("version");
        fields.text("state");
        fields.text("source");
        List<DeadlineRule> rules = new ArrayList<>();
        for (Node node : fields.nodes("deadline")) {
            rules.add(rule(Fields.of(node, "a deadline", faults)));
        }
        fields.refuseTheRest();
        return new DeadlineRules(version, List.copyOf(rules));
    }

    private DeadlineRule rule(Fields fields) {
        DeadlineRule rule =
                new DeadlineRule(
                        id(fields),
                        fields.nodes("from").stream().map(this::origin).toList(),
                        within(fields),
                        except(fields),
                        fields.text("law"),
                        certainty(fields));
        if (rule.from().isEmpty()) {
            faults.add(fields.at("from"), "'" + rule.id() + "' has no day", "from: with one day");
        }
        fields.refuseTheRest();
        return rule;
    }

    private String id(Fields fields) {
        String id = fields.text("id");
        Mark earlier = taken.putIfAbsent(id, fields.at("id"));
        if (earlier != null) {
            faults.add(fields.at("id"), "'" + id + "' is taken by " + earlier, "an id of its own");
        }
        return id;
    }

    private DeadlineRule.Origin origin(Node node) {
        if (node instanceof Node.Text text) {
            QuestionId question = new QuestionId(text.text());
            if (known(question, text.at())
                    .filter(asked -> !(asked.kind() instanceof AnswerKind.Date))
                    .isPresent()) {
                faults.add(
                        text.at(),
                        "'" + question + "' asks for no date",
                        "a question of the type date, or {question: …, answer: […]}");
            }
            return new DeadlineRule.Origin(question, Set.of());
        }
        return besideAnswer(Fields.of(node, "a question", faults));
    }

    private DeadlineRule.Origin besideAnswer(Fields fields) {
        QuestionId question = new QuestionId(fields.text("question"));
        Optional<Question> asked = known(question, fields.at("question"));
        Set<String> words = new HashSet<>();
        for (Node.Text word : fields.texts("answer")) {
            asked.ifPresent(known -> AnswerWords.refuseUnknown(word, known, Set.of(), faults));
            words.add(word.text());
        }
        if (words.isEmpty()) {
            faults.add(fields.at(), "'answer' is missing", "answer: with one word");
        }
        fields.refuseTheRest();
        return new DeadlineRule.Origin(question, Set.copyOf(words));
    }

    private Optional<Question> known(QuestionId question, Mark at) {
        Optional<Question> known = library.find(question);
        if (known.isEmpty()) {
            faults.add(at, "no question '" + question + "'", "a linkId");
        }
        return known;
    }

    private LegalPeriod within(Fields fields) {
        Optional<String> text = fields.optionalText("within");
        if (text.isEmpty()) {
            return LegalPeriod.NONE;
        }
        Matcher match = PERIOD.matcher(text.get());
        if (!match.matches()) {
            faults.add(fields.at("within"), "'" + text.get() + "' is no period", "such as 14 days");
            return LegalPeriod.NONE;
        }
        return new LegalPeriod(
                Integer.parseInt(match.group(1)),
                UNITS.getOrDefault(match.group(2), ChronoUnit.DAYS));
    }

    private Set<String> except(Fields fields) {
        Map<String, String> schemes = new HashMap<>();
        Profile.SCHEMES.forEach(scheme -> schemes.put(scheme, scheme));
        return Set.copyOf(fields.choices("exceptScheme", schemes));
    }

    private static Certainty certainty(Fields fields) {
        if (!fields.has("state")) {
            fields.text("state");
        }
        return fields.choice("state", Words.all(Certainty.class)).orElse(Certainty.MEMORY);
    }
}
