package org.shirube.ui.casefile;

import org.shirube.casework.CaseFile;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.NextStep;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Triage;
import org.shirube.screening.Profile;
import org.shirube.text.Countries;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Pill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the head of a case's page says.
record CaseWords(CaseModel model, Texts texts) {

    /// Scheme, nationality, child, the worst danger, how far it is, closed or put away.
    List<Pill> chips() {
        List<Pill> chips = new ArrayList<>();
        CaseFile file = model.file();
        file.newest().map(newest -> newest.content().profile()).ifPresent(who -> add(chips, who));
        worst().ifPresent(
                        level -> chips.add(new Pill(texts.of("cases.danger", level), tone(level))));
        chips.add(new Pill(texts.of("cases.progress", progress())));
        file.standing()
                .closed()
                .ifPresent(
                        day -> chips.add(new Pill(texts.get("casefile.closed", texts.date(day)))));
        file.standing()
                .archived()
                .ifPresent(
                        at -> chips.add(new Pill(texts.get("casefile.put-away", texts.date(at)))));
        return chips;
    }

    private void add(List<Pill> chips, Profile who) {
        if (!who.scheme().isEmpty()) {
            chips.add(new Pill(texts.of("scheme", who.scheme())));
        }
        if (!who.nationality().isEmpty()) {
            chips.add(new Pill(Countries.name(texts, who.nationality())));
        }
        switch (who.minority()) {
            case YES -> chips.add(new Pill(texts.get("cases.child"), Pill.Tone.WARNING));
            case POSSIBLE ->
                    chips.add(new Pill(texts.get("casefile.child-possible"), Pill.Tone.WARNING));
            case NO -> {}
        }
    }

    private CaseSummary.Progress progress() {
        return model.file()
                .newest()
                .map(newest ->
                        newest.isSubmitted()
                                ? CaseSummary.Progress.SUBMITTED
                                : CaseSummary.Progress.IN_PROGRESS)
                .orElse(CaseSummary.Progress.NOT_SCREENED);
    }

    private static Pill.Tone tone(Danger.Level level) {
        return level == Danger.Level.RED ? Pill.Tone.DANGER : Pill.Tone.WARNING;
    }

    private Optional<Danger.Level> worst() {
        return model.triage().flatMap(Triage::level);
    }

    /// Danger comes before everything else while the case is open.
    boolean isUrgent() {
        return model.next() != NextStep.NOTHING
                && worst().filter(level -> level == Danger.Level.RED).isPresent();
    }

    /// What needs doing next.
    String next() {
        return isUrgent()
                ? texts.get("casefile.next.danger")
                : texts.of("casefile.next", model.next());
    }

    String why() {
        return texts.of("casefile.why", model.next());
    }
}
