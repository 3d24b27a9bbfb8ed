package org.shirube.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

import org.shirube.casework.Steps;

import java.util.Optional;

/// How far long work is, with a way to stop it where it may be stopped.
public final class Running extends VBox {

    private final ProgressBar bar = new ProgressBar();

    /// `stop` is what its button says and does.
    public Running(String what, Optional<Button> stop) {
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(what);
        getStyleClass().add("running");
        getChildren().setAll(new WrappedText(what, "soft"), bar);
        stop.ifPresent(getChildren()::add);
    }

    public void at(Steps.Progress progress) {
        bar.setProgress(progress.total() == 0 ? 0 : (double) progress.done() / progress.total());
    }
}
