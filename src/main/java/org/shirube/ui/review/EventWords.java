package org.shirube.ui.review;

import org.shirube.casework.Decision;
import org.shirube.casework.Rating;
import org.shirube.casework.ReviewEvent;
import org.shirube.questionnaire.Labels;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;

import java.util.ArrayList;
import java.util.stream.Collectors;

/// Says what was decided, by whom and when.
record EventWords(Labels labels, Wordbook words, ReviewModel model, Texts texts) {

    /// How many digits of a hash are enough to compare by eye.
    private static final int DIGITS = 12;

    String title(ReviewEvent event) {
        return texts.get(
                "review.event",
                texts.of("review.decided", Kind.of(event.decision())),
                model.name(event.by()),
                texts.dateTime(event.at()));
    }

    /// What it says beside that, line by line.
    String detail(ReviewEvent event) {
        var lines = new ArrayList<String>();
        switch (event.decision()) {
            case Decision.Override(var own, var reason, _) -> {
                lines.add(rating(own));
                lines.add(texts.of("review.reason", reason));
            }
            case Decision.Rated(var own, _) -> {
                lines.add(rating(own));
                lines.add(texts.get(event.blind() ? "review.rated.blind" : "review.rated.open"));
            }
            case Decision.AskForMore(var questions, _) ->
                    lines.add(
                            questions.stream()
                                    .map(question -> words.asked(question).label())
                                    .collect(Collectors.joining(" · ")));
            case Decision.SecondOpinion(var of, _) ->
                    lines.add(texts.get("review.second-for", model.name(of)));
            case Decision.Refer(var institution, _) ->
                    lines.add(labels.of("referral", institution + ".name"));
            case Decision.Agree _, Decision.Reopen _ -> {}
        }
        if (!event.decision().words().isEmpty()) {
            lines.add(texts.get("review.quoted", event.decision().words()));
        }
        event.hash()
                .ifPresent(hash -> lines.add(texts.get("review.hash", hash.substring(0, DIGITS))));
        return String.join("\n", lines);
    }

    private String rating(Rating own) {
        return own.elements().entrySet().stream()
                .map(each ->
                        texts.get(
                                "review.elements",
                                labels.of("element", each.getKey()),
                                texts.of("assessment.status", each.getValue())))
                .collect(
                        Collectors.joining(
                                " · ", texts.of("cases.conclusion", own.conclusion()) + " · ", ""));
    }
}
