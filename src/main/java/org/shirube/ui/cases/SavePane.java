package org.shirube.ui.cases;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;

import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.Typing;

import java.util.function.Consumer;

/// Asks under which name to keep what is looked for now.
final class SavePane extends FlowPane {

    private static final int LONGEST = 80;

    private final TextField name = new TextField();
    private final Consumer<String> save;

    SavePane(Texts texts, Consumer<String> save, Runnable cancel) {
        this.save = save;
        getStyleClass().add("filters");
        Typing.named(this, "save-filter");
        Typing.named(name, "name");
        name.setId("filter-name");
        name.setOnAction(_ -> save());
        var keep = new ActionButton("keep-filter", texts.get("cases.keep-filter"), this::save);
        keep.getStyleClass().add("accent");
        getChildren()
                .setAll(
                        new NamedField(texts.get("cases.filter-name"), name),
                        keep,
                        new ActionButton("cancel-filter", texts.get("cases.cancel"), cancel));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                key.consume();
            }
        });
    }

    void open() {
        name.clear();
        name.requestFocus();
    }

    private void save() {
        var typed = name.getText().strip();
        if (!typed.isEmpty()) {
            save.accept(typed.substring(0, Math.min(typed.length(), LONGEST)));
        }
    }
}
