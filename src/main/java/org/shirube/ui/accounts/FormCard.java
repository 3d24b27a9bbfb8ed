package org.shirube.ui.accounts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Working;
import org.shirube.ui.kit.WrappedText;

/// A form about an account: what it is for, its fields, what is wrong as a whole, and two buttons.
/// Nothing in it can be changed while the store is at work.
final class FormCard extends VBox {

    private final VBox fields = new VBox();

    FormCard(Texts texts, AccountsModel model, String title, String hint) {
        fields.getStyleClass().add("fields");
        var card = new Card(title, new WrappedText(hint, "soft"), fields);
        card.getStyleClass().add("form");
        card.disableProperty().bind(model.change().working());
        getChildren()
                .setAll(card, new Working(texts.get("accounts.working"), model.change().working()));
    }

    FormCard with(Node... some) {
        fields.getChildren().addAll(some);
        return this;
    }

    /// The button that does it, and the one that gives it up.
    FormCard ending(Texts texts, AccountsModel model, String name, Runnable submit) {
        var yes = new Button(name);
        yes.setId("submit");
        yes.getStyleClass().add("primary");
        yes.setMinWidth(Region.USE_PREF_SIZE);
        yes.setOnAction(_ -> submit.run());
        var no = new Button(texts.get("accounts.cancel"));
        no.setId("cancel");
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(_ -> model.look());
        var row = new FlowPane(yes, no);
        row.getStyleClass().add("actions");
        return with(new TroubleText(texts, model.change(), Trouble.Place.WHOLE), row);
    }
}
