package org.shirube.ui.cases;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.function.Consumer;

/// Asks what the office calls the person, which may stay empty, and begins.
final class BeginPane extends VBox {

    private static final int LONGEST = 80;

    private final TextField alias = new TextField();
    private final Consumer<String> begin;
    private boolean begun;

    BeginPane(Texts texts, Consumer<String> begin, Runnable cancel) {
        this.begin = begin;
        Typing.named(this, "begin");
        Typing.named(alias, "alias");
        getStyleClass().addAll("card", "begin");
        var name = new Label(texts.get("cases.alias"));
        name.getStyleClass().add("field-name");
        name.setLabelFor(alias);
        alias.setAccessibleText(texts.get("cases.alias"));
        alias.setOnAction(_ -> begin());
        var start = new Button(texts.get("cases.begin"));
        start.getStyleClass().addAll("primary", "accent");
        start.setOnAction(_ -> begin());
        var back = new Button(texts.get("cases.cancel"));
        back.setOnAction(_ -> cancel.run());
        var line = new HBox(alias, start, back);
        line.getStyleClass().add("line");
        getChildren()
                .setAll(
                        name,
                        line,
                        new WrappedText(texts.get("cases.alias.hint"), "soft", "small"));
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancel.run();
                key.consume();
            }
        });
    }

    void open() {
        alias.requestFocus();
    }

    /// Once: a second press while the store writes opens no second case.
    private void begin() {
        if (!begun) {
            begun = true;
            String said = alias.getText().strip();
            begin.accept(said.substring(0, Math.min(said.length(), LONGEST)));
        }
    }
}
