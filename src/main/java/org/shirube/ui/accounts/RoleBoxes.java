package org.shirube.ui.accounts;

import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.shirube.casework.Role;
import org.shirube.text.Texts;
import org.shirube.ui.kit.WrappedText;

/// The roles to tick, each with one line about what it may do.
final class RoleBoxes extends VBox {

    private final AccountsModel model;

    RoleBoxes(AccountsModel model, Texts texts) {
        this.model = model;
        var name = new Label(texts.get("accounts.roles"));
        name.getStyleClass().add("field-name");
        getStyleClass().add("role-boxes");
        getChildren().add(name);
        for (var role : Role.values()) {
            getChildren().add(box(texts, role));
        }
    }

    void focusFirst() {
        getChildren().stream()
                .filter(VBox.class::isInstance)
                .findFirst()
                .ifPresent(first -> ((VBox) first).getChildren().getFirst().requestFocus());
    }

    /// What a role may do, where it is not to be chosen.
    static Node explained(Texts texts, Role role) {
        var explained =
                new VBox(
                        new WrappedText(texts.of("role", role), "strong"),
                        new WrappedText(texts.of("role.may", role), "soft", "small"));
        explained.getStyleClass().add("role");
        return explained;
    }

    private Node box(Texts texts, Role role) {
        var box = new CheckBox(texts.of("role", role));
        var may = texts.of("role.may", role);
        box.setSelected(model.roles().contains(role));
        box.setAccessibleHelp(may);
        box.setOnAction(_ -> {
            if (box.isSelected()) {
                model.roles().add(role);
            } else {
                model.roles().remove(role);
            }
        });
        model.roles()
                .addListener(
                        (SetChangeListener<Role>)
                                _ -> box.setSelected(model.roles().contains(role)));
        var line = new WrappedText(may, "soft", "small", "may");
        return new VBox(box, line);
    }
}
