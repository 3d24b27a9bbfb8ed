package org.shirube.ui.kit;

import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.Passphrase;
import org.shirube.text.Texts;

/// A passphrase: can be pasted, can be shown, says when Caps Lock is on. It is taken out as
/// characters and the field is emptied; what JavaFX keeps of it inside until the next collection
/// cannot be wiped.
public final class PassphraseField extends VBox {

    private final PasswordField field = new PasswordField();
    private final ToggleButton shown = new ToggleButton("", new Icon(Feather.EYE));
    private final Label capsLock = new Label("", new Icon(Feather.ARROW_UP_CIRCLE));
    private Runnable onEnter = () -> {};
    private Runnable onTyped = () -> {};

    public PassphraseField() {
        field.setOnAction(_ -> onEnter.run());
        HBox.setHgrow(field, Priority.ALWAYS);
        shown.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        shown.setOnAction(_ -> mask());
        capsLock.getStyleClass().addAll("small", "warning");
        capsLock.managedProperty().bind(capsLock.visibleProperty());
        capsLock.setVisible(false);
        field.focusedProperty().addListener(_ -> lookAtCapsLock());
        field.lengthProperty().addListener(_ -> onTyped.run());
        field.addEventHandler(KeyEvent.KEY_RELEASED, this::released);
        var row = new HBox(field, shown);
        row.getStyleClass().add("passphrase-row");
        getStyleClass().add("passphrase-field");
        getChildren().setAll(row, capsLock);
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /// Speaks another language and keeps what was typed.
    public void speak(Texts texts, String name) {
        field.setAccessibleText(name);
        shown.setText(texts.get("passphrase.show"));
        capsLock.setText(texts.get("passphrase.caps-lock"));
    }

    /// What was typed, which only the caller has from now on.
    public Passphrase take() {
        var typed = copy();
        field.clear();
        return typed;
    }

    /// What was typed, which also stays in the field.
    public Passphrase copy() {
        var typed = field.getCharacters();
        char[] characters = new char[typed.length()];
        for (int i = 0; i < characters.length; i++) {
            characters[i] = typed.charAt(i);
        }
        return new Passphrase(characters);
    }

    public void clear() {
        field.clear();
    }

    /// Gives it the focus behind what was typed, which stays.
    public void focus() {
        field.requestFocus();
        field.end();
    }

    public void setOnEnter(Runnable action) {
        onEnter = action;
    }

    /// Who is told whenever a character was typed or deleted.
    public void setOnTyped(Runnable action) {
        onTyped = action;
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.CAPS || !capsLock.isVisible()) {
            lookAtCapsLock();
        }
    }

    private void lookAtCapsLock() {
        boolean on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        capsLock.setVisible(field.isFocused() && on);
    }

    private void mask() {
        field.setSkin(shown.isSelected() ? new Unmasked(field) : new TextFieldSkin(field));
    }

    private static final class Unmasked extends TextFieldSkin {

        Unmasked(PasswordField field) {
            super(field);
        }

        @Override
        protected String maskText(String text) {
            return text;
        }
    }
}
