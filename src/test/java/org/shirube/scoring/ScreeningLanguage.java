package org.shirube.scoring;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Age;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Basis;
import org.shirube.screening.Interview;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;
import org.shirube.screening.StatedFact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The language in which tests tell a screening and say what to expect of it:
/// `screening("titp").aged(24).answer("papers-kept-by-others", "passport").expect(…)`.
public record ScreeningLanguage(Screening told) {

    /// Somebody under the scheme (empty: not known), of whom nothing else is known.
    public static ScreeningLanguage screening(String scheme) {
        Profile profile = Profile.UNKNOWN;
        return new ScreeningLanguage(Screening.blank(Shipped.TODAY))
                .person(
                        new Profile(
                                profile.age(),
                                profile.minority(),
                                profile.sex(),
                                profile.nationality(),
                                scheme,
                                profile.languages()));
    }

    /// An adult intern in a sound talk.
    public static ScreeningLanguage intern() {
        return screening("titp").aged(24);
    }

    /// An adult whose scheme is not known, so that no act follows from it.
    public static ScreeningLanguage adult() {
        return screening("").aged(24);
    }

    public static ScreeningLanguage child() {
        return screening("").aged(15);
    }

    public ScreeningLanguage aged(int years) {
        return aged(new Age.Years(years));
    }

    public ScreeningLanguage aged(Age age) {
        Profile old = told.profile();
        return person(
                new Profile(
                        age,
                        age.minority(told.asOf()),
                        old.sex(),
                        old.nationality(),
                        old.scheme(),
                        old.languages()));
    }

    private ScreeningLanguage person(Profile profile) {
        return new ScreeningLanguage(told.with(profile));
    }

    public ScreeningLanguage notPrivate() {
        return talk(new Interview(Optional.of(false), told.interview().interpreterIndependent()));
    }

    public ScreeningLanguage interpreterOfTheEmployer() {
        return talk(new Interview(told.interview().inPrivate(), Optional.of(false)));
    }

    private ScreeningLanguage talk(Interview interview) {
        return new ScreeningLanguage(
                new Screening(
                        told.profile(), interview, told.answers(), told.facts(), told.asOf()));
    }

    /// An answer as a file would write it: yes, declined, options, 84, 7500 USD, 2024-05.
    public ScreeningLanguage answer(String question, String... words) {
        QuestionId id = new QuestionId(question);
        return new ScreeningLanguage(told.with(told.answers().with(id, value(id, words))));
    }

    public ScreeningLanguage answer(String question, String word, Set<Phase> phases, Basis basis) {
        QuestionId id = new QuestionId(question);
        Answer answer = Answer.stated(value(id, word)).withPhases(phases).withBasis(basis);
        return new ScreeningLanguage(told.with(told.answers().with(AnswerKey.first(id), answer)));
    }

    static Value value(QuestionId id, String... words) {
        for (NonAnswer reason : NonAnswer.values()) {
            if (words[0].equals(Words.of(reason))) {
                return new Value.Without(reason);
            }
        }
        return switch (Shipped.library().get(id).kind()) {
            case AnswerKind.YesNo _ -> new Value.YesNo(words[0].equals("yes"));
            case AnswerKind.Choice _ -> new Value.Chosen(List.of(words));
            case AnswerKind.Whole _ -> new Value.Count(Integer.parseInt(words[0]));
            case AnswerKind.Date _ -> new Value.Day(PartialDate.parse(words[0]).orElseThrow());
            case AnswerKind.Text _ -> new Value.Told(words[0]);
            case AnswerKind.Money _ ->
                    new Value.Amount(
                            new BigDecimal(words[0].split(" ", 2)[0]), words[0].split(" ", 2)[1]);
            case AnswerKind.Group _ -> throw new IllegalArgumentException(id + " is a page");
        };
    }

    public ScreeningLanguage fact(String code, Presence presence, Phase... phases) {
        return fact(code, presence, Use.UNKNOWN, phases);
    }

    public ScreeningLanguage fact(String code, Presence presence, Use use, Phase... phases) {
        List<StatedFact> facts = new ArrayList<>(told.facts());
        facts.removeIf(fact -> fact.indicator().code().equals(code));
        facts.add(
                new StatedFact(
                        new IndicatorCode(code),
                        switch (presence) {
                            case PRESENT -> Optional.of(true);
                            case ABSENT -> Optional.of(false);
                            case UNKNOWN -> Optional.empty();
                        },
                        switch (use) {
                            case USED -> Optional.of(true);
                            case UNUSED -> Optional.of(false);
                            case UNKNOWN -> Optional.empty();
                        },
                        Set.copyOf(Arrays.asList(phases)),
                        Basis.STATED));
        return with(facts);
    }

    public ScreeningLanguage present(String... codes) {
        return each(Presence.PRESENT, codes);
    }

    public ScreeningLanguage absent(String... codes) {
        return each(Presence.ABSENT, codes);
    }

    private ScreeningLanguage each(Presence presence, String... codes) {
        ScreeningLanguage all = this;
        for (String code : codes) {
            all = all.fact(code, presence);
        }
        return all;
    }

    ScreeningLanguage with(List<StatedFact> facts) {
        return new ScreeningLanguage(
                new Screening(
                        told.profile(),
                        told.interview(),
                        told.answers(),
                        List.copyOf(facts),
                        told.asOf()));
    }

    /// Papers, movement, violence, threats, debt, penalty and pay: asked, and nothing found.
    public ScreeningLanguage nothingHoldsThePerson() {
        return absent(
                "doc-passport-held",
                "mov-cannot-leave-site-or-dorm",
                "thr-physical-violence",
                "thr-threat-of-violence",
                "debt-cannot-leave-until-paid",
                "wage-withheld-or-delayed");
    }

    public ScreeningLanguage couldStopFreely() {
        return absent("oth-no-free-choice-to-stop");
    }

    public ScreeningLanguage couldNotStop() {
        return present("oth-no-free-choice-to-stop");
    }

    public Outcome assessed() {
        return new Outcome(Shipped.rules().assess(told));
    }

    public Outcome expect(Conclusion conclusion) {
        return assessed().is(conclusion);
    }

    public List<AskNext> askNext() {
        return Shipped.rules().askNext(told, Integer.MAX_VALUE);
    }
}
