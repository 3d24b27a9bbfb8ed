package org.shirube.ui.wizard;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.interview.Unsaved;
import org.shirube.ui.kit.Banner;

/// Says, when somebody wants to leave, what is not on the disk and why, and what can be done.
final class UnsavedPane extends VBox {

    private final WizardModel model;
    private final Texts texts;

    UnsavedPane(WizardModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("unsaved");
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void refresh() {
        boolean blocked = model.leaving().isBlocked();
        if (blocked && model.live().unsaved().status() instanceof Unsaved.Failed failed) {
            getChildren().setAll(banner(failed));
        }
        setVisible(blocked);
    }

    private Banner banner(Unsaved.Failed failed) {
        var again = button("wizard.unsaved.again", model.leaving()::tryAgain);
        again.getStyleClass().add("primary");
        var without = button("wizard.unsaved.leave", model.leaving()::goWithout);
        without.getStyleClass().add("plain");
        return new Banner(
                Banner.Kind.WARNING,
                texts.get("wizard.unsaved.count", failed.things()),
                texts.of("wizard.unsaved", failed.reason()),
                again,
                button("wizard.unsaved.stay", this::stay),
                without);
    }

    private void stay() {
        model.leaving().stay();
        refresh();
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}
