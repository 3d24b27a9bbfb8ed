package org.shirube.ui.signin;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.shirube.text.Texts;
import org.shirube.ui.Threshold;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.NewPassphrase;
import org.shirube.ui.kit.Working;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.recovery.RecoveryPage;
import org.shirube.ui.recovery.SheetEntryPane;
import org.shirube.ui.recovery.SheetField;

/// Opens the store with its recovery sheets, to give an administrator a new passphrase.
public final class RecoverScreen implements Threshold {

    private final RecoverModel model;
    private final Runnable back;
    private final NewPassphrase passphrase;
    private final SheetField field = new SheetField();
    private Subscription drawing = Subscription.EMPTY;

    public RecoverScreen(RecoverModel model, Runnable back) {
        this.model = model;
        this.back = back;
        passphrase = new NewPassphrase(model.change().strength());
        passphrase.setOnEnter(this::submit);
    }

    @Override
    public Node view(Texts texts) {
        var place = new VBox();
        place.getStyleClass().add("stage");
        drawing.unsubscribe();
        drawing =
                model.opened()
                        .subscribe(opened ->
                                place.getChildren()
                                        .setAll(
                                                opened
                                                        ? new ResetPane(
                                                                model,
                                                                passphrase,
                                                                texts,
                                                                this::submit)
                                                        : sheets(texts)));
        var cancel = new Button(texts.get("accounts.cancel"));
        cancel.setId("cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> back.run());
        var trouble = new VBox();
        model.obstacle()
                .subscribe(found ->
                        trouble.getChildren()
                                .setAll(ObstacleBanner.of(texts, found, model.waiting())));
        return RecoveryPage.of(
                new WrappedText(texts.get("recover.title"), "heading"), place, trouble, cancel);
    }

    @Override
    public void leave() {
        field.renew();
        passphrase.clear();
        model.leave();
    }

    private Node sheets(Texts texts) {
        var entry = new SheetEntryPane(model.entry(), field, texts);
        entry.disableProperty().bind(model.working().or(model.waiting().left().greaterThan(0)));
        return new VBox(
                new Card(
                        new WrappedText(texts.get("entry.hint"), "soft"),
                        entry,
                        new Working(texts.get("recover.working"), model.working())));
    }

    private void submit() {
        model.reset(passphrase.copy());
    }
}
