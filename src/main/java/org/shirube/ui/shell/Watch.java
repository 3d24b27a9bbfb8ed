package org.shirube.ui.shell;

import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;

import java.util.function.Consumer;

/// Looks at the clock with each beat, before each frame and before each key or click, so that after
/// a sleep the window is covered before anything is drawn or done; and notices that somebody is
/// there.
final class Watch {

    private final Vigil vigil = new Vigil();
    private final Heartbeat heartbeat;
    private final Consumer<Vigil.Verdict> changed;
    private final Runnable stirred;
    private Vigil.Verdict verdict = Vigil.Verdict.CALM;
    private double mouseX;
    private double mouseY;

    /// `changed` is told each verdict that is another than before, and each time to lock; `stirred`
    /// whenever somebody does something.
    Watch(Heartbeat heartbeat, Consumer<Vigil.Verdict> changed, Runnable stirred) {
        this.heartbeat = heartbeat;
        this.changed = changed;
        this.stirred = stirred;
    }

    void over(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, this::seen);
        scene.addPreLayoutPulseListener(this::look);
    }

    void lockAfter(int minutes) {
        vigil.lockAfter(minutes);
    }

    void look() {
        tell(vigil.look(heartbeat.now()));
    }

    private void seen(InputEvent event) {
        Vigil.Verdict now = vigil.look(heartbeat.now());
        if (now == Vigil.Verdict.LOCK) {
            event.consume();
            tell(now);
        } else if (isDone(event)) {
            vigil.stir();
            tell(Vigil.Verdict.CALM);
            stirred.run();
        }
    }

    private void tell(Vigil.Verdict now) {
        boolean news = now != verdict || now == Vigil.Verdict.LOCK;
        verdict = now;
        if (news) {
            changed.accept(now);
        }
    }

    /// JavaFX also sends mouse events where a node moves under a mouse that rests.
    private boolean isDone(InputEvent event) {
        if (!(event instanceof MouseEvent mouse)) {
            return true;
        }
        boolean moved = mouse.getScreenX() != mouseX || mouse.getScreenY() != mouseY;
        mouseX = mouse.getScreenX();
        mouseY = mouse.getScreenY();
        return moved
                || mouse.getEventType() == MouseEvent.MOUSE_PRESSED
                || mouse.getEventType() == MouseEvent.MOUSE_RELEASED;
    }
}
