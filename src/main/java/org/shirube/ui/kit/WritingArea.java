package org.shirube.ui.kit;

import javafx.beans.property.StringProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Room for a long text that is handed on by a button or Ctrl+Enter. Enter stays in it, Tab leaves
/// it. It stops wrapping while it holds a script that JavaFX cannot wrap.
public final class WritingArea extends TextArea {

    private final Runnable handOn;

    /// What is typed goes on in `text`, which outlasts the area.
    public WritingArea(String name, StringProperty text, Runnable handOn) {
        this.handOn = handOn;
        getStyleClass().add("writing-area");
        setAccessibleText(name);
        setPrefRowCount(4);
        textProperty().bindBidirectional(text);
        textProperty().subscribe(now -> setWrapText(LineBreaks.areSafe(now == null ? "" : now)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            handOn.run();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
