package org.shirube.ui.assessment;

import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.Referral;
import org.shirube.screening.Answers;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.WhoCanHelp.Place;
import org.shirube.ui.assessment.WhoCanHelp.Wish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Says who can help: what the person wants stands above everything.
final class HelpWords {

    private static final List<QuestionId> WISHES =
            List.of(
                    new QuestionId("wants-to-happen"),
                    new QuestionId("wants-not-to-happen"),
                    new QuestionId("must-not-be-told"));

    private static final QuestionId AGREES_TO = new QuestionId("agrees-to");
    private static final QuestionId TAKEN_BACK = new QuestionId("agreement-taken-back");
    private static final QuestionId SHARE_WITH = new QuestionId("share-with-whom");
    private static final String SHARING = "sharing-with-named-bodies";

    private final Assessed assessed;
    private final Labels labels;
    private final Texts texts;
    private final AnswerWords words;
    private final ReasonWords reasons;
    private final ContactWords contacts;

    HelpWords(Assessed assessed, Handbook handbook, Texts texts) {
        this.assessed = assessed;
        this.labels = handbook.labels(texts.language().tag());
        this.texts = texts;
        this.words = new AnswerWords(handbook, texts);
        this.reasons = new ReasonWords(labels, words, texts);
        this.contacts =
                new ContactWords(labels, assessed.saved().content().profile().languages(), texts);
    }

    WhoCanHelp all() {
        return new WhoCanHelp(
                WISHES.stream().flatMap(this::wish).toList(),
                consent(),
                assessed.assessment().referrals().stream().map(this::place).toList());
    }

    private Stream<Wish> wish(QuestionId question) {
        return told(question).map(text -> new Wish(words.label(question), text));
    }

    private Stream<String> told(QuestionId question) {
        return answers()
                .value(question)
                .filter(Value.Told.class::isInstance)
                .map(value -> ((Value.Told) value).text())
                .filter(text -> !text.isBlank())
                .stream();
    }

    /// Whatever was agreed to, it is asked again before each contact.
    private String consent() {
        Optional<Value> agreed = answers().value(AGREES_TO);
        if (agreed.isEmpty()) {
            return texts.get("assessment.help.sharing-not-asked");
        }
        if (!agreed.get().words().contains(SHARING)) {
            return texts.get("assessment.help.sharing-not-agreed");
        }
        if (answers().value(TAKEN_BACK).map(back -> back.words().contains(SHARING)).orElse(false)) {
            return texts.get("assessment.help.sharing-taken-back");
        }
        return told(SHARE_WITH)
                .findFirst()
                .map(whom -> texts.get("assessment.help.sharing-agreed-with", whom))
                .orElseGet(() -> texts.get("assessment.help.sharing-agreed"));
    }

    private Answers answers() {
        return assessed.saved().content().answers();
    }

    private Place place(Referral referral) {
        return new Place(
                referral.id(),
                labels.of("referral", referral.id() + ".name"),
                referral.level(),
                conditions(referral),
                labels.of("referral", referral.id() + ".suits"),
                reasons.of(referral.why()),
                referral.caution()
                        ? Optional.of(labels.of("referral", referral.id() + ".caution"))
                        : Optional.empty(),
                contacts.of(referral));
    }

    private List<String> conditions(Referral referral) {
        List<String> conditions = new ArrayList<>();
        if (referral.legalAdviceFirst()) {
            conditions.add(texts.get("assessment.help.legal-advice-first"));
        }
        if (referral.afterRecognition()) {
            conditions.add(texts.get("assessment.help.after-recognition"));
        }
        conditions.add(texts.of("assessment.help.consent", referral.consent()));
        return List.copyOf(conditions);
    }
}
