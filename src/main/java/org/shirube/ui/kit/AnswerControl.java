package org.shirube.ui.kit;

import javafx.scene.Node;

import org.shirube.questionnaire.Value;

import java.util.Optional;
import java.util.function.Consumer;

/// A control with which one question is answered.
public interface AnswerControl {

    /// What stands on the page.
    Node node();

    /// Shows what was answered before; tells nobody.
    void show(Optional<Value> value);

    /// Who is told when the person at the keyboard answers, or takes the answer back.
    void setOnChange(Consumer<Optional<Value>> listener);

    /// Takes over what was typed and not yet left; call it before the page turns.
    default void commit() {}
}
