package org.shirube.ui.assessment;

import org.shirube.casework.DangerEntry;
import org.shirube.questionnaire.Labels;
import org.shirube.scoring.Danger;
import org.shirube.text.Texts;

import java.util.Comparator;
import java.util.List;

/// A danger in words: how soon to act, what it is, what to do, and what was done already.
public record DangerNote(
        Danger danger, String level, String title, String action, List<String> done) {

    static List<DangerNote> of(Assessed assessed, Labels labels, Texts texts) {
        return assessed.assessment().dangers().stream()
                .map(danger -> of(danger, assessed, labels, texts))
                .toList();
    }

    private static DangerNote of(Danger danger, Assessed assessed, Labels labels, Texts texts) {
        return new DangerNote(
                danger,
                texts.of("assessment.danger", danger.level()),
                labels.of("danger", danger.trigger() + ".title"),
                labels.of("danger", danger.trigger() + ".action"),
                done(danger, assessed, texts));
    }

    private static List<String> done(Danger danger, Assessed assessed, Texts texts) {
        return assessed.log().stream()
                .filter(entry -> entry.trigger().equals(danger.trigger()))
                .flatMap(entry -> entry.done().stream())
                .sorted(Comparator.comparing(DangerEntry.Done::at))
                .map(done ->
                        texts.get(
                                "assessment.danger.done-at",
                                texts.dateTime(done.at()),
                                done.what()))
                .toList();
    }
}
