package org.shirube.questionnaire;

import org.shirube.questionnaire.Wording.Asked;
import org.shirube.questionnaire.Wording.Origin;
import org.shirube.questionnaire.Wording.State;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads the texts of one questionnaire in one language. In a language of the interface a missing
/// text is a fault; in any other the texts may be partial, empty or of an older version.
final class WordingReader {

    private final Questionnaire questionnaire;
    private final String language;
    private final boolean required;
    private final Faults faults;
    private final Map<QuestionId, Question> questions;

    WordingReader(Questionnaire questionnaire, String language, Faults faults) {
        this.questionnaire = questionnaire;
        this.language = language;
        this.faults = faults;
        required = LibraryReader.REQUIRED_LANGUAGES.contains(language);
        questions =
                questionnaire.pages().stream()
                        .flatMap(Question::withFollowUps)
                        .collect(Collectors.toMap(Question::id, question -> question, (a, _) -> a));
    }

    Wording read(Node root) {
        Fields fields = Fields.of(root, "texts", faults);
        same(fields, "questionnaire", questionnaire.id());
        if (fields.has("language")) {
            same(fields, "language", language);
        }
        if (required) {
            same(fields, "version", questionnaire.version());
        }
        Wording wording =
                new Wording(
                        questionnaire.id(),
                        language,
                        origin(fields),
                        demanded(fields, "title"),
                        said(fields, "intro"),
                        fields.fields("item", this::questions).orElse(Map.of()));
        fields.refuseTheRest();
        if (required) {
            new WordingDemands(wording, root.at(), faults).of(questionnaire);
        }
        return wording;
    }

    private Origin origin(Fields fields) {
        return new Origin(
                fields.text("version"),
                fields.choice("state", Words.all(State.class)).orElse(State.DRAFT),
                demanded(fields, "translator"),
                fields.fields("backTranslation", this::backTranslation).orElse(Map.of()));
    }

    private void same(Fields fields, String key, String expected) {
        String found = fields.text(key);
        if (!found.equals(expected)) {
            faults.add(fields.at(key), "the " + key + " is '" + found + "'", expected);
        }
    }

    private String demanded(Fields fields, String key) {
        return required ? fields.text(key) : said(fields, key).orElse("");
    }

    private static Optional<String> said(Fields fields, String key) {
        return fields.optionalText(key).filter(Predicate.not(String::isBlank));
    }

    private Map<QuestionId, Asked> questions(Fields fields) {
        Map<QuestionId, Asked> asked = new LinkedHashMap<>();
        for (Node.Text name : fields.names()) {
            QuestionId id = new QuestionId(name.text());
            if (!questions.containsKey(id)) {
                faults.add(name.at(), "no question '" + id + "' here", "a linkId of the file");
            }
            fields.fields(name.text(), text -> asked(id, text))
                    .ifPresent(text -> asked.put(id, text));
        }
        return Map.copyOf(asked);
    }

    private Asked asked(QuestionId id, Fields fields) {
        String text = demanded(fields, "text");
        Asked asked =
                new Asked(
                        text,
                        required ? fields.text("short") : said(fields, "short").orElse(text),
                        said(fields, "hint"),
                        said(fields, "why"),
                        said(fields, "ask"),
                        said(fields, "mind"),
                        fields.fields("option", options -> options(id, options)).orElse(Map.of()));
        fields.refuseTheRest();
        return asked;
    }

    private Map<String, String> options(QuestionId id, Fields fields) {
        Set<String> known = options(id);
        Map<String, String> options = new LinkedHashMap<>();
        for (Node.Text name : fields.names()) {
            if (!known.contains(name.text()) && questions.containsKey(id)) {
                faults.add(
                        name.at(),
                        "'" + id + "' has no option '" + name.text() + "'",
                        "one of: " + String.join(", ", known.stream().sorted().toList()));
            }
            String text = demanded(fields, name.text());
            if (required || !text.isEmpty()) {
                options.put(name.text(), text);
            }
        }
        return Map.copyOf(options);
    }

    private Set<String> options(QuestionId id) {
        Question question = questions.get(id);
        return question == null ? Set.of() : Set.copyOf(question.kind().optionIds());
    }

    private Map<String, String> backTranslation(Fields fields) {
        Map<String, String> back = new LinkedHashMap<>();
        for (Node.Text name : fields.names()) {
            if (!canBeTranslatedBack(name.text())) {
                faults.add(
                        name.at(),
                        "nothing here is called '" + name.text() + "'",
                        "a linkId, or linkId.option");
            }
            said(fields, name.text()).ifPresent(text -> back.put(name.text(), text));
        }
        return Collections.unmodifiableMap(back);
    }

    /// Besides questions and options also the other texts that the person reads.
    private boolean canBeTranslatedBack(String key) {
        String[] parts = key.split("\\.", 2);
        QuestionId id = new QuestionId(parts[0]);
        return questions.containsKey(id)
                ? parts.length == 1 || parts[1].equals("hint") || options(id).contains(parts[1])
                : key.equals("title") || key.equals("intro");
    }
}
