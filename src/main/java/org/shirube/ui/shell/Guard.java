package org.shirube.ui.shell;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.shirube.casework.Draft;
import org.shirube.casework.Saving;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Typing;

import java.util.List;
import java.util.Optional;

/// Stands guard over the window while somebody is signed in: hides, pauses and locks it, at once
/// and whatever they are in the middle of, and brings back what was half typed.
final class Guard {

    private final Shell.Doors doors;
    private final StackPane root;
    private final Curtain curtain;
    private final Guarded window;
    private final Watch watch;
    private final Keeping keeping;
    private final Locking locking;

    /// A screen of somebody who is signed in, and what was built from it.
    record Shown(Screen screen, Node view) {}

    /// The window, for its guard.
    interface Guarded {

        Texts texts();

        /// Empty where nobody is signed in.
        Optional<Shown> shown();

        /// The screen goes without being told: what is half typed in it is no answer yet.
        void forget();

        /// The curtain is open again.
        void opened();
    }

    Guard(Shell.Doors doors, StackPane root, Curtain curtain, Guarded window) {
        this.doors = doors;
        this.root = root;
        this.curtain = curtain;
        this.window = window;
        keeping = new Keeping(doors.sitting(), doors.background(), this::written);
        locking = new Locking(doors.sitting(), doors.background(), new Lock());
        watch = new Watch(doors.heartbeat(), this::judged, keeping::stir);
    }

    void over(Scene scene) {
        watch.over(scene);
        doors.heartbeat().start(this::beat);
    }

    void lockAfter(int minutes) {
        watch.lockAfter(minutes);
    }

    void hide() {
        draw(Cover.notes(window.texts(), reentry()));
    }

    void pause() {
        draw(Cover.pause(window.texts(), reentry()));
    }

    /// At once, whatever somebody is in the middle of.
    void lock() {
        unwarn();
        if (window.shown().isPresent() && !locking.isWaiting()) {
            Draft draft = keeping.whole(written().draft());
            curtain.draw(Cover.lock(window.texts()));
            locking.lock(draft);
        }
    }

    /// Puts what was half typed back; what has no place any more is text to copy from.
    void resume(Draft draft) {
        window.shown()
                .ifPresent(shown -> {
                    shown.screen().turnTo(draft);
                    List<Draft.Field> refused =
                            Typing.resume(shown.view(), draft.fields(), draft.focus());
                    keeping.resumed(draft, refused);
                });
    }

    /// The screen has handed on what it holds.
    void left() {
        keeping.look();
    }

    String unplaced() {
        return keeping.unplaced();
    }

    void dropUnplaced() {
        keeping.dropUnplaced();
    }

    private void draw(Cover cover) {
        if (window.shown().isPresent() && !curtain.isDrawn()) {
            curtain.draw(cover);
            doors.sitting().get().ifPresent(mine -> doors.background().run(mine::hidden, _ -> {}));
        }
    }

    private ReentryForm reentry() {
        return new ReentryForm(window.texts(), doors.reentry(), doors.background(), this::reopen);
    }

    private void reopen(Runnable way) {
        locking.giveUp();
        curtain.open();
        way.run();
        window.opened();
    }

    private void beat() {
        watch.look();
        locking.beat();
        if (!locking.isWaiting()) {
            keeping.beat();
        }
    }

    private void judged(Vigil.Verdict verdict) {
        switch (verdict) {
            case CALM -> unwarn();
            case WARN -> warn();
            case LOCK -> doors.sitting().get().ifPresent(_ -> lock());
        }
    }

    private void warn() {
        if (window.shown().isPresent() && !curtain.isDrawn()) {
            root.getChildren().add(new Warning(window.texts()));
        }
    }

    private void unwarn() {
        root.getChildren().removeIf(Warning.class::isInstance);
    }

    private Keeping.Written written() {
        return window.shown()
                .map(this::written)
                .orElseGet(() -> new Keeping.Written(Draft.at(Draft.Spot.CASES), false));
    }

    private Keeping.Written written(Shown shown) {
        var found = Typing.in(shown.view(), curtain.focus());
        var draft = new Draft(shown.screen().spot(), found.fields(), found.focus(), "");
        return new Keeping.Written(draft, found.halfTyped());
    }

    /// What it means for the window that it locks.
    private final class Lock implements Locking.Locked {

        @Override
        public void writeAgain() {
            window.shown().map(Shown::screen).ifPresent(Screen::writeAgain);
        }

        @Override
        public Optional<Saving.Reason> unwritten() {
            return window.shown().map(Shown::screen).flatMap(Screen::unwritten);
        }

        @Override
        public void close() {
            window.forget();
            keeping.end();
            watch.lockAfter(0);
            doors.navigator().get().toSignIn();
            if (!isCovered(Cover.Kind.NOTES)) {
                curtain.open();
            }
        }

        @Override
        public void stay(Saving.Reason reason) {
            if (isCovered(Cover.Kind.LOCK)) {
                curtain.change(Cover.lockRefused(window.texts(), reason, reentry()));
            }
        }

        private boolean isCovered(Cover.Kind kind) {
            return curtain.cover().equals(Optional.of(kind));
        }
    }
}
