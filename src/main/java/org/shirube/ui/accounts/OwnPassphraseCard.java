package org.shirube.ui.accounts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.NewPassphrase;
import org.shirube.ui.kit.PassphraseField;
import org.shirube.ui.kit.Working;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.office.OfficeScreen;

/// A card of the office page for everybody: one's own passphrase, and a form to change it.
public final class OwnPassphraseCard implements OfficeScreen.Section {

    private final OwnPassphraseModel model;
    private final PassphraseField present = new PassphraseField();
    private final NewPassphrase next;
    private Subscription drawing = Subscription.EMPTY;

    public OwnPassphraseCard(OwnPassphraseModel model) {
        this.model = model;
        next = new NewPassphrase(model.change().strength());
        present.setOnEnter(next::focus);
        next.setOnEnter(this::submit);
        model.stage().addListener((_, _, _) -> clear());
    }

    @Override
    public Node view(Texts texts) {
        var place = new VBox();
        place.getStyleClass().add("stage");
        var card = new Card(texts.get("own.title"), place);
        card.setId("own-passphrase");
        drawing.unsubscribe();
        drawing =
                model.stage()
                        .subscribe(stage ->
                                place.getChildren()
                                        .setAll(
                                                switch (stage) {
                                                    case CLOSED -> closed(texts, "own.hint");
                                                    case OPEN -> form(texts);
                                                    case DONE -> closed(texts, "own.done");
                                                }));
        return card;
    }

    /// What was typed does not outlive the page.
    @Override
    public void leave() {
        clear();
        model.close();
    }

    private void clear() {
        present.clear();
        next.clear();
    }

    private Node closed(Texts texts, String key) {
        var text = new WrappedText(texts.get(key), "soft");
        var open = new Button(texts.get("own.open"), new Icon(Feather.KEY));
        open.setId("own-open");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> {
            model.open();
            present.focus();
        });
        var closed = new VBox(text, open);
        closed.getStyleClass().add("fields");
        return closed;
    }

    private Node form(Texts texts) {
        var change = model.change();
        present.speak(texts, texts.get("own.present"));
        var fields =
                new VBox(
                        new NamedField(texts.get("own.present"), present),
                        new TroubleText(texts, change, Trouble.Place.PRESENT)
                                .focusing(present::focus),
                        new NewPassphrasePart(texts, change, next, texts.get("own.next")),
                        new TroubleText(texts, change, Trouble.Place.WHOLE),
                        actions(texts));
        fields.getStyleClass().add("fields");
        fields.disableProperty().bind(change.working());
        return new VBox(fields, new Working(texts.get("accounts.working"), change.working()));
    }

    private Node actions(Texts texts) {
        var yes = new Button(texts.get("own.do"));
        yes.setId("own-submit");
        yes.getStyleClass().add("primary");
        yes.setMinWidth(Region.USE_PREF_SIZE);
        yes.setOnAction(_ -> submit());
        var no = new Button(texts.get("accounts.cancel"));
        no.setMinWidth(Region.USE_PREF_SIZE);
        no.setOnAction(_ -> model.close());
        var row = new FlowPane(yes, no);
        row.getStyleClass().add("actions");
        return row;
    }

    private void submit() {
        model.change(present.copy(), next.copy());
    }
}
