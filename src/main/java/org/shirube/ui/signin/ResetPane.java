package org.shirube.ui.signin;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import org.shirube.casework.KnownAccount;
import org.shirube.text.Texts;
import org.shirube.ui.accounts.NewPassphrasePart;
import org.shirube.ui.accounts.Trouble;
import org.shirube.ui.accounts.TroubleText;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NewPassphrase;
import org.shirube.ui.kit.Working;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// The sheets were right: asks which administrator is given which passphrase.
final class ResetPane extends VBox {

    private final RecoverModel model;
    private final Texts texts;

    ResetPane(RecoverModel model, NewPassphrase passphrase, Texts texts, Runnable submit) {
        this.model = model;
        this.texts = texts;
        var change = model.change();
        var give = new Button(texts.get("recover.give"));
        give.setId("give");
        give.getStyleClass().add("primary");
        give.setMinWidth(USE_PREF_SIZE);
        give.setOnAction(_ -> submit.run());
        give.disableProperty().bind(model.chosen().map(Optional::isEmpty));
        var fields =
                new VBox(
                        who(),
                        new NewPassphrasePart(texts, change, passphrase, texts.get("own.next")),
                        new TroubleText(texts, change, Trouble.Place.WHOLE),
                        give);
        fields.getStyleClass().add("fields");
        fields.disableProperty().bind(change.working());
        getStyleClass().add("stage");
        getChildren()
                .setAll(
                        new WrappedText(texts.get("recover.opened"), "soft"),
                        new Card(
                                texts.get("recover.reset"),
                                fields,
                                new Working(texts.get("accounts.working"), change.working())));
        if (model.chosen().get().isPresent()) {
            FirstFocus.on(this, passphrase::focus);
        }
    }

    private Node who() {
        var name = new Label(texts.get("recover.who"));
        name.getStyleClass().add("field-name");
        var group = new ToggleGroup();
        var choices = new VBox(name);
        choices.getStyleClass().add("administrators");
        model.administrators().stream()
                .map(known -> choice(known, group))
                .forEach(choices.getChildren()::add);
        return choices;
    }

    private RadioButton choice(KnownAccount known, ToggleGroup group) {
        var name = known.account().name();
        var button =
                new RadioButton(known.isDisabled() ? texts.get("recover.disabled", name) : name);
        button.setToggleGroup(group);
        button.setSelected(model.chosen().get().equals(Optional.of(known)));
        button.setOnAction(_ -> model.chosen().set(Optional.of(known)));
        return button;
    }
}
