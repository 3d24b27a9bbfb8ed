package org.shirube.ui.wizard;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Unsaved;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.SavedMark;

import java.util.Optional;

/// Back, what is on the disk, undo, and next.
final class FootBar extends HBox {

    private final WizardModel model;
    private final Texts texts;
    private final SavedMark saved;
    private final Button back;
    private final Button undo;
    private final Button show;
    private final Button next;
    private Unsaved.Status shown = new Unsaved.Untouched();

    FootBar(WizardModel model, Texts texts, Turning turning) {
        this.model = model;
        this.texts = texts;
        saved = new SavedMark(texts);
        back = button("wizard.back", turning::back);
        back.setGraphic(new Icon(Feather.ARROW_LEFT));
        undo = button("wizard.undo", turning::undo);
        undo.getStyleClass().addAll("plain", "small");
        undo.setGraphic(new Icon(Feather.ROTATE_CCW));
        show = button("wizard.showable.yes", turning::showToPerson);
        show.getStyleClass().addAll("plain", "show-to-person");
        next = button("wizard.next", turning::next);
        next.getStyleClass().add("primary");
        next.setGraphic(new Icon(Feather.ARROW_RIGHT));
        next.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("foot-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(back, saved, undo, gap, show, next);
    }

    /// Nothing to show without a question or a second language; otherwise the button says why not.
    void refresh(Optional<Showable> showable) {
        back.setDisable(model.isFirst());
        undo.setVisible(model.live().canUndo());
        next.setText(texts.get(model.isVisiting() ? "wizard.next.check" : "wizard.next"));
        show.setVisible(showable.isPresent());
        show.setManaged(showable.isPresent());
        show.setDisable(!showable.equals(Optional.of(Showable.YES)));
        showable.ifPresent(why -> show.setText(texts.of("wizard.showable", Words.of(why))));
        Unsaved.Status now = model.live().unsaved().status();
        if (!now.equals(shown)) {
            shown = now;
            show(now);
        }
    }

    private void show(Unsaved.Status status) {
        switch (status) {
            case Unsaved.Untouched _ -> saved.nothing();
            case Unsaved.Writing _ -> saved.saving();
            case Unsaved.Written(var at) -> saved.saved(at);
            case Unsaved.Failed failed ->
                    saved.failed(
                            texts.get("wizard.unsaved.count", failed.things()),
                            model.live().unsaved()::tryAgain);
        }
    }

    private Button button(String key, Runnable action) {
        var button = new Button(texts.get(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
