package org.shirube.ui.wizard;

import javafx.scene.Parent;

import org.shirube.questionnaire.QuestionId;

import java.util.Optional;

/// What stands in the middle of the screen.
interface WizardPage {

    Parent node();

    /// Shows what has changed, without touching what is being typed.
    default void refresh() {}

    /// Takes over what was typed; false where it cannot be read, and then the page must not turn.
    default boolean commit() {
        return true;
    }

    /// A number key was pressed while nobody types.
    default void digit(int key) {}

    /// The question of which the guidance speaks.
    default Optional<QuestionId> about() {
        return Optional.empty();
    }
}
