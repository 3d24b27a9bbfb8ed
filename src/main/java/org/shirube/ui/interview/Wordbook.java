package org.shirube.ui.interview;

import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Wording;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words for questions and answers in the interface's language, and in the person's where that
/// is another one.
public final class Wordbook {

    private static final String FOR_THE_CASEWORKER = "known-";

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

    /// The interface's texts in the person's language, where it exists in that.
    public Optional<Texts> secondTexts() {
        return secondTexts;
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

    /// Whether a question is put to the caseworker and never read to the person.
    public static boolean isForTheCaseworker(QuestionId question) {
        return question.id().startsWith(FOR_THE_CASEWORKER);
    }

    public Asked asked(QuestionId question) {
        return handbook.wordings()
                .of(texts.language().tag(), question)
                .or(() -> handbook.wordings().of("en", question))
                .orElseGet(() -> blank(question));
    }

    /// The question in the person's language; never one that is for the caseworker.
    public Optional<Asked> second(QuestionId question) {
        return isForTheCaseworker(question)
                ? Optional.empty()
                : second.flatMap(tag -> handbook.wordings().of(tag, question));
    }

    /// The tag of the language in which a question is put: the person's where it stands there in
    /// that, or else the interface's.
    public String putIn(QuestionId question) {
        return second.filter(_ -> second(question).isPresent()).orElse(texts.language().tag());
    }

    /// Whether the person's language has a draft here that no native speaker has checked.
    public boolean isDraft(QuestionId question) {
        String topic = handbook.rulebook().library().home(question).id();
        return second.flatMap(tag -> handbook.wordings().of(tag, topic))
                .filter(wording -> wording.state() == Wording.State.DRAFT)
                .isPresent();
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
