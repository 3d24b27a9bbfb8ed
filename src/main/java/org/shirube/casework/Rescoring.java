package org.shirube.casework;

import org.shirube.scoring.Assessment;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.HandbookReader;
import org.shirube.scoring.Rulebook;
import org.shirube.scoring.Shift;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Scores every screening of a store again and says what would change; changes nothing itself.
/// Screenings are read edition by edition, some at a time, so that memory stays flat.
final class Rescoring {

    private static final int AT_ONCE = 100;

    /// A day ends when it ends in Japan: what a person's age was when a screening was handed in.
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    private final KeptScreenings kept;
    private final Rulebook now;
    private final LocalDate today;
    private final Rules rules;

    Rescoring(KeptScreenings kept, Rulebook now, LocalDate today, Rules rules) {
        this.kept = kept;
        this.now = now;
        this.today = today;
        this.rules = rules;
    }

    void run(Consumer<Rescored> each) {
        for (String edition : kept.editions()) {
            Optional<Rulebook> then = rulebook(edition);
            Optional<Rulebook> again =
                    switch (rules) {
                        case NOW -> Optional.of(now);
                        case THEN -> then;
                    };
            Optional<ScreeningId> last = Optional.empty();
            List<KeptScreening> some = kept.under(edition, last, AT_ONCE);
            while (!some.isEmpty()) {
                some.forEach(one -> each.accept(rescored(one, then, again)));
                last = Optional.of(some.getLast().screening().id());
                some = kept.under(edition, last, AT_ONCE);
            }
        }
    }

    private Optional<Rulebook> rulebook(String edition) {
        var texts =
                kept.files(edition).stream()
                        .collect(Collectors.toMap(Definition::file, Definition::content));
        return new HandbookReader(SourceFolder.of(texts), new Faults())
                .read()
                .map(Handbook::rulebook);
    }

    private Rescored rescored(
            KeptScreening kept, Optional<Rulebook> then, Optional<Rulebook> again) {
        return kept.assessment()
                .map(frozen -> handedIn(kept, frozen, again))
                .orElseGet(() -> inProgress(kept, then, again));
    }

    private static Rescored handedIn(
            KeptScreening kept, StoredAssessment stored, Optional<Rulebook> again) {
        if (stored.frozen().isEmpty()) {
            return refused(kept, Rescored.Reason.RESULT_UNREADABLE);
        }
        LocalDate day = LocalDate.ofInstant(stored.at(), OFFICE);
        var content = kept.screening().content().on(day);
        return again.map(
                        rulebook -> compared(kept, stored.frozen().get(), rulebook.assess(content)))
                .orElseGet(() -> unread(kept));
    }

    /// What nobody handed in yet has no frozen result: its answers are scored with the files that
    /// it was begun with, and again.
    private Rescored inProgress(
            KeptScreening kept, Optional<Rulebook> then, Optional<Rulebook> again) {
        var content = kept.screening().content().on(today);
        return then.flatMap(begun ->
                        again.map(rulebook ->
                                compared(kept, begun.assess(content), rulebook.assess(content))))
                .orElseGet(() -> unread(kept));
    }

    private static Rescored compared(KeptScreening kept, Assessment before, Assessment after) {
        return new Rescored.Compared(
                kept.screening().label(),
                kept.screening().id(),
                kept.screening().isSubmitted(),
                Shift.between(before, after),
                after.versions().since(before.versions()));
    }

    private static Rescored unread(KeptScreening kept) {
        return refused(
                kept,
                kept.edition().isEmpty()
                        ? Rescored.Reason.FILES_NOT_KEPT
                        : Rescored.Reason.FILES_UNREADABLE);
    }

    private static Rescored refused(KeptScreening kept, Rescored.Reason reason) {
        return new Rescored.NotCompared(kept.screening().label(), kept.screening().id(), reason);
    }
}
