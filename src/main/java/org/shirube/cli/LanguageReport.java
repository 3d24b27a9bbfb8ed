package org.shirube.cli;

import org.shirube.questionnaire.AnswerWords;
import org.shirube.questionnaire.LibraryReader;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.questionnaire.Translation;
import org.shirube.questionnaire.TranslationSheet;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How far each language is, as lines of text, and the files for translators.
record LanguageReport(Handbook handbook) {

    private static final String LINE = "%-8s %-35s %-16s %s";

    /// Language, questionnaire, how far, state, and the ids that are missing.
    Stream<String> lines() {
        return handbook.wordings().languages().stream().flatMap(this::lines);
    }

    private Stream<String> lines(String language) {
        Stream<String> topics = questionnaires().map(each -> line(language, each));
        return LibraryReader.REQUIRED_LANGUAGES.contains(language)
                ? topics
                : Stream.concat(topics, Stream.of(answers(language)));
    }

    private Stream<Questionnaire> questionnaires() {
        return handbook.rulebook().library().questionnaires().stream();
    }

    private String line(String language, Questionnaire questionnaire) {
        var translation = Translation.of(questionnaire, language, handbook.wordings());
        if (translation.texts().isEmpty()) {
            return LINE.formatted(language, questionnaire.id(), "not begun", "").strip();
        }
        var origin = translation.texts().get().origin();
        String versions =
                translation.isOutOfDate()
                        ? " (texts of %s, asked is %s: compare every line)"
                                .formatted(origin.version(), questionnaire.version())
                        : "";
        return line(
                language,
                questionnaire.id(),
                translation.missing(),
                translation.isOutOfDate(),
                Words.of(origin.state()) + versions);
    }

    private String answers(String language) {
        AnswerWords words = handbook.wordings().answers(language);
        return line(language, AnswerWords.FILE, words.missing(), false, Words.of(words.state()));
    }

    private static String line(
            String language, String id, List<String> missing, boolean outOfDate, String state) {
        String gaps = missing.isEmpty() ? "complete" : missing.size() + " missing";
        String howFar = outOfDate ? "out of date" + (missing.isEmpty() ? "" : ", " + gaps) : gaps;
        String list = missing.isEmpty() ? "" : ": " + String.join(" ", missing);
        return LINE.formatted(language, id, howFar, state + list);
    }

    /// The file for a translator, or nothing where there is no such questionnaire.
    Optional<String> sheet(String language, String id) {
        if (id.equals(AnswerWords.FILE)) {
            AnswerWords present = handbook.wordings().answers(language);
            return Optional.of(TranslationSheet.ofAnswers(language, present, english()));
        }
        return questionnaires()
                .filter(questionnaire -> questionnaire.id().equals(id))
                .findFirst()
                .map(each -> Translation.of(each, language, handbook.wordings()))
                .map(TranslationSheet::of);
    }

    private static Map<String, String> english() {
        Texts texts = Texts.in(Language.EN);
        return AnswerWords.SAID.stream()
                .collect(Collectors.toMap(word -> word, word -> texts.of("answer", word)));
    }
}
