package org.shirube.questionnaire;

import org.shirube.questionnaire.Wording.Asked;
import org.shirube.questionnaire.Wording.State;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A file for a translator: every text that the person hears, in English as a comment, and under it
/// the translation so far or an empty one. What comes back is the file of the language.
public final class TranslationSheet {

    private static final String GUIDANCE =
            """
            # For the translator. Please write between the quotation marks only, and save as UTF-8.
            # What may stay empty stays empty: it is then shown in the interviewer's language.
            #
            # - A tired, frightened person hears this. Use everyday words that somebody with little
            #   schooling understands at once. Translate what is meant, not the words.
            # - One thing in a sentence. Polite, calm, never blaming: no "why did you".
            # - No legal words: no trafficking, victim, forced, illegal, crime.
            # - Where the language shows whether one speaks to a man or a woman, find words for both.
            # - "Prefers not to say" must sound as good an answer as any other.
            # - No dialect: people from every part of the country should understand it.
            # - Put your name, or how you want to be called, behind "translator".
            # - "state" stays "draft" until a native speaker who knows this work has read every line;
            #   then that person writes "reviewed" and adds a name. Drafts are never shown to people.
            """;

    private final StringBuilder out = new StringBuilder();

    private TranslationSheet() {}

    /// The texts of a questionnaire in a language. What was out of date becomes a draft again.
    public static String of(Translation translation) {
        var sheet = new TranslationSheet();
        sheet.head(translation);
        sheet.body(translation);
        return sheet.out.toString();
    }

    /// The words for yes, no and not answering, by their English.
    public static String ofAnswers(
            String language, AnswerWords present, Map<String, String> english) {
        var sheet = new TranslationSheet();
        sheet.out
                .append("# yes, no and not answering: ")
                .append(name(language))
                .append('\n')
                .append(GUIDANCE)
                .append("texts: answers\nversion: 1.0.0\nlanguage: ")
                .append(language)
                .append("\nstate: ")
                .append(Words.of(present.state()))
                .append('\n');
        sheet.line(0, "translator", Optional.of(present.translator()));
        sheet.out.append("answer:\n");
        for (String word : AnswerWords.SAID) {
            sheet.text(1, word, Optional.ofNullable(english.get(word)), present.of(word));
        }
        return sheet.out.toString();
    }

    private void head(Translation translation) {
        Questionnaire questionnaire = translation.questionnaire();
        Optional<Wording> present = translation.texts();
        out.append("# ")
                .append(translation.english().title())
                .append(": ")
                .append(name(translation.language()))
                .append('\n')
                .append(GUIDANCE);
        if (translation.isOutOfDate()) {
            out.append("# The English has changed since. Please compare every line.\n");
        }
        State state =
                present.filter(_ -> !translation.isOutOfDate())
                        .map(texts -> texts.origin().state())
                        .orElse(State.DRAFT);
        out.append("questionnaire: ").append(questionnaire.id()).append('\n');
        out.append("version: ").append(questionnaire.version()).append('\n');
        out.append("language: ").append(translation.language()).append('\n');
        out.append("state: ").append(Words.of(state)).append('\n');
        line(0, "translator", present.map(texts -> texts.origin().translator()));
    }

    private void body(Translation translation) {
        Wording english = translation.english();
        Optional<Wording> present = translation.texts();
        text(0, "title", Optional.of(english.title()), present.map(Wording::title));
        text(0, "intro", english.intro(), present.flatMap(Wording::intro));
        out.append("item:\n");
        for (Question question : translation.heard()) {
            question(
                    question,
                    translation.english(question),
                    present.map(texts -> texts.questions().get(question.id())));
        }
        Map<String, String> back =
                present.map(texts -> texts.origin().backTranslation()).orElse(Map.of());
        if (!back.isEmpty()) {
            out.append("# What the texts say in English, by somebody who saw only them.\n");
            out.append("backTranslation:\n");
            back.forEach((key, text) -> line(1, key, Optional.of(text)));
        }
    }

    private void question(Question question, Asked english, Optional<Asked> present) {
        out.append("  ").append(question.id()).append(":\n");
        text(2, "text", Optional.of(english.text()), present.map(Asked::text));
        text(2, "hint", english.hint(), present.flatMap(Asked::hint));
        if (!question.kind().optionIds().isEmpty()) {
            out.append("    option:\n");
        }
        for (String option : question.kind().optionIds()) {
            text(
                    3,
                    option,
                    Optional.ofNullable(english.options().get(option)),
                    present.map(asked -> asked.options().get(option)));
        }
    }

    /// Nothing where there is no English either.
    private void text(int depth, String key, Optional<String> english, Optional<String> present) {
        english.ifPresent(words -> {
            words.lines()
                    .forEach(line ->
                            out.append("  ".repeat(depth)).append("# ").append(line).append('\n'));
            line(depth, key, present);
        });
    }

    private void line(int depth, String key, Optional<String> text) {
        out.append("  ".repeat(depth)).append(key).append(": ");
        out.append(quoted(text.orElse(""))).append('\n');
    }

    private static String quoted(String text) {
        String escaped =
                text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t");
        return "\"" + escaped + "\"";
    }

    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayName(Locale.ENGLISH)
                + " ("
                + language
                + ")";
    }
}
