package org.shirube.ui.shell;

import org.shirube.casework.Draft;
import org.shirube.casework.Saving;
import org.shirube.casework.Sitting;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps what is half typed in the store while somebody types, about once a second, and lets go of
/// it once it is handed on or deleted: a program that is killed loses a second of it at most.
final class Keeping {

    private final Supplier<Optional<Sitting>> sitting;
    private final Background background;
    private final Supplier<Written> written;
    private Optional<Draft> kept = Optional.empty();
    private String unplaced = "";
    private boolean refused;
    private boolean stirred;

    /// What the window holds now, and whether any of it would be lost.
    record Written(Draft draft, boolean halfTyped) {}

    Keeping(Supplier<Optional<Sitting>> sitting, Background background, Supplier<Written> written) {
        this.sitting = sitting;
        this.background = background;
        this.written = written;
    }

    /// Somebody has done something, so that what is half typed may be another.
    void stir() {
        stirred = true;
    }

    void beat() {
        if (stirred) {
            stirred = false;
            look();
        }
    }

    /// Writes what is half typed if it is not written, and lets go of what is no longer.
    void look() {
        sitting.get().ifPresent(this::look);
    }

    private void look(Sitting mine) {
        Written now = written.get();
        Optional<Draft> wanted =
                Optional.of(whole(now.draft())).filter(_ -> now.halfTyped() || !unplaced.isEmpty());
        if (refused || !wanted.equals(kept)) {
            refused = false;
            kept = wanted;
            background.run(() -> wanted.map(mine::keep).orElseGet(mine::discard), this::answered);
        }
    }

    /// Refused, for instance by a full disk: it is tried again with the next beat.
    private void answered(Saving saving) {
        if (saving instanceof Saving.NotSaved) {
            refused = true;
            stirred = true;
        }
    }

    /// With the text that has no place any more, until somebody no longer needs it.
    Draft whole(Draft draft) {
        return new Draft(draft.spot(), draft.fields(), draft.focus(), unplaced);
    }

    /// What was kept is back in its fields, but for those that were refused.
    void resumed(Draft draft, List<Draft.Field> refused) {
        kept = Optional.of(draft);
        stirred = true;
        unplaced =
                Stream.concat(
                                Stream.of(draft.unplaced()).filter(text -> !text.isEmpty()),
                                refused.stream()
                                        .filter(Draft.Field::holdsWords)
                                        .map(Draft.Field::content))
                        .collect(Collectors.joining("\n\n"));
    }

    String unplaced() {
        return unplaced;
    }

    void dropUnplaced() {
        unplaced = "";
        look();
    }

    /// Somebody else may sign in now; what is in the store stays there.
    void end() {
        kept = Optional.empty();
        unplaced = "";
        refused = false;
        stirred = false;
    }
}
