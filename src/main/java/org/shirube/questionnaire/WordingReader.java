package org.shirube.questionnaire;

import org.shirube.questionnaire.Wording.Asked;
import org.shirube.questionnaire.Wording.State;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Mark;
import org.shirube.source.Node;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the texts of one questionnaire in one language, and reports those that are missing.
final class WordingReader {

    private final Questionnaire questionnaire;
    private final String language;
    private final Faults faults;

    WordingReader(Questionnaire questionnaire, String language, Faults faults) {
        this.questionnaire = questionnaire;
        this.language = language;
        this.faults = faults;
    }

    Wording read(Node root) {
        Fields fields = Fields.of(root, "texts", faults);
        same(fields, "questionnaire", questionnaire.id());
        same(fields, "version", questionnaire.version());
        fields.text("translator");
        Wording wording =
                new Wording(
                        questionnaire.id(),
                        language,
                        fields.text("version"),
                        fields.choice("state", Words.all(State.class)).orElse(State.DRAFT),
                        fields.text("title"),
                        fields.optionalText("intro"),
                        fields.fields("item", this::questions).orElse(Map.of()));
        fields.refuseTheRest();
        questionnaire.pages().forEach(page -> demand(page, wording, root.at()));
        return wording;
    }

    private void same(Fields fields, String key, String expected) {
        String found = fields.text(key);
        if (!found.equals(expected)) {
            faults.add(fields.at(key), "the " + key + " is '" + found + "'", expected);
        }
    }

    private Map<QuestionId, Asked> questions(Fields fields) {
        Set<QuestionId> known =
                questionnaire.pages().stream()
                        .flatMap(Question::withFollowUps)
                        .map(Question::id)
                        .collect(Collectors.toSet());
        Map<QuestionId, Asked> asked = new LinkedHashMap<>();
        for (Node.Text name : fields.names()) {
            QuestionId id = new QuestionId(name.text());
            if (!known.contains(id)) {
                faults.add(name.at(), "no question '" + id + "' here", "a linkId of the file");
            }
            fields.fields(name.text(), this::asked).ifPresent(text -> asked.put(id, text));
        }
        return Map.copyOf(asked);
    }

    private Asked asked(Fields fields) {
        Asked asked =
                new Asked(
                        fields.text("text"),
                        fields.text("short"),
                        fields.optionalText("hint"),
                        fields.optionalText("why"),
                        fields.optionalText("ask"),
                        fields.optionalText("mind"),
                        fields.fields("option", WordingReader::options).orElse(Map.of()));
        fields.refuseTheRest();
        return asked;
    }

    private static Map<String, String> options(Fields fields) {
        Map<String, String> options = new LinkedHashMap<>();
        fields.names().forEach(name -> options.put(name.text(), fields.text(name.text())));
        return Map.copyOf(options);
    }

    private void demand(Question page, Wording wording, Mark at) {
        page.withFollowUps().forEach(question -> demandText(question, wording, at));
        Asked asked = wording.questions().get(page.id());
        if (asked != null && (isBlank(asked.why()) || isBlank(asked.howToAsk()))) {
            faults.add(at, "'" + page.id() + "' has no guidance", "why: and ask:");
        }
    }

    private static boolean isBlank(Optional<String> text) {
        return text.orElse("").isBlank();
    }

    private void demandText(Question question, Wording wording, Mark at) {
        Asked asked = wording.questions().get(question.id());
        if (asked == null) {
            faults.add(at, "no text for '" + question.id() + "'", question.id() + ": text, short");
        } else if (question.kind() instanceof AnswerKind.Choice choice) {
            for (String option : choice.options()) {
                if (!asked.options().containsKey(option)) {
                    faults.add(
                            at,
                            "no text for option '" + option + "' of '" + question.id() + "'",
                            "option: " + option + ": …");
                }
            }
        }
    }
}
