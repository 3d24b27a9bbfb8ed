package org.shirube.ui.interview;

import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Wording;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Phrase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words for questions and answers in the interface's language, and in the person's where that
/// is another one.
public final class Wordbook {

    private final Handbook handbook;
    private final Texts texts;
    private final Optional<String> second;
    private final Optional<Texts> secondTexts;

    public Wordbook(Handbook handbook, Texts texts, Optional<String> second) {
        this.handbook = handbook;
        this.texts = texts;
        this.second = second.filter(tag -> !tag.equals(texts.language().tag()));
        secondTexts = this.second.flatMap(Wordbook::language).map(Texts::in);
    }

    public Texts texts() {
        return texts;
    }

    public Handbook handbook() {
        return handbook;
    }

    public Optional<String> second() {
        return second;
    }

    /// A text in the person's language.
    public Phrase phrase(String text) {
        return new Phrase(second.orElse(""), text);
    }

    /// `yes`, `no`, `dont-know` or `declined` in the person's language, where it has them.
    public Optional<Phrase> secondAnswer(String word) {
        return secondTexts
                .map(there -> there.of("answer", word))
                .or(() -> second.flatMap(tag -> handbook.wordings().answers(tag).of(word)))
                .map(this::phrase);
    }

    private static Optional<Language> language(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /// The languages of questionnaires other than the interface's.
    public List<String> otherLanguages() {
        return handbook.wordings().languages().stream()
                .filter(tag -> !tag.equals(texts.language().tag()))
                .toList();
    }

    /// What a language calls itself.
    public static String ownName(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getDisplayLanguage(locale);
    }

    public Asked asked(QuestionId question) {
        return handbook.wordings()
                .of(texts.language().tag(), question)
                .or(() -> handbook.wordings().of("en", question))
                .orElseGet(() -> blank(question));
    }

    /// The question in the person's language; never one that is for the caseworker.
    public Optional<Asked> second(QuestionId question) {
        return question.isForTheCaseworker()
                ? Optional.empty()
                : second.flatMap(tag -> handbook.wordings().of(tag, question));
    }

    /// The tag of the language in which a question is put: the person's where it stands there in
    /// that, or else the interface's.
    public String putIn(QuestionId question) {
        return second.filter(_ -> second(question).isPresent()).orElse(texts.language().tag());
    }

    /// Whether no native speaker answers for the person's language here, or only for an older
    /// version.
    public boolean isDraft(QuestionId question) {
        Questionnaire topic = handbook.rulebook().library().home(question);
        return second.flatMap(tag -> handbook.wordings().of(tag, topic.id()))
                .filter(wording -> !wording.mayBeShown(topic))
                .isPresent();
    }

    /// Whether no native speaker answers for the words of the answers.
    public boolean secondAnswersAreDraft() {
        return secondTexts.isEmpty()
                && second.map(handbook.wordings()::answers)
                        .filter(words -> words.state() != Wording.State.DRAFT)
                        .isEmpty();
    }

    public String title(String topic) {
        return handbook.wordings()
                .of(texts.language().tag(), topic)
                .or(() -> handbook.wordings().of("en", topic))
                .map(Wording::title)
                .orElse(topic);
    }

    /// A short text of the handbook, such as a danger's title.
    public String label(String group, String id) {
        return handbook.labels(texts.language().tag()).of(group, id);
    }

    public String option(QuestionId question, String option) {
        return asked(question).options().getOrDefault(option, option);
    }

    /// An answer in words: its options, its amount, or why there is none.
    public String value(Question question, Value value) {
        return switch (value) {
            case Value.YesNo(boolean yes) -> texts.of("answer", yes ? "yes" : "no");
            case Value.Without(var reason) -> texts.of("answer", reason);
            case Value.Chosen(List<String> options) ->
                    options.stream()
                            .map(option -> option(question.id(), option))
                            .collect(Collectors.joining(" · "));
            case Value.Count(int number) -> texts.number(number) + " " + unit(question);
            case Value.Amount(var amount, String currency) -> texts.money(amount, currency);
            case Value.Day(var date) -> Dates.words(texts, date);
            case Value.Told(String text) -> text;
        };
    }

    /// The unit of a whole number in words, or nothing.
    public String unit(Question question) {
        return question.kind() instanceof org.shirube.questionnaire.AnswerKind.Whole whole
                ? texts.of("wizard.unit", whole.unit())
                : "";
    }

    private static Asked blank(QuestionId question) {
        return new Asked(
                question.id(),
                question.id(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }
}
