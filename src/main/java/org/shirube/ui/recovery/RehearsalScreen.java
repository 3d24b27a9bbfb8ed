package org.shirube.ui.recovery;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.accounts.Trouble;
import org.shirube.ui.accounts.TroubleText;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Working;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// Proves that recovery sheets work and opens nothing: from the office, or before signing in.
public final class RehearsalScreen implements Screen {

    private final RehearsalModel model;
    private final boolean inside;
    private final Runnable back;
    private final SheetField field = new SheetField();
    private Subscription drawing = Subscription.EMPTY;

    /// `inside` says whether somebody is signed in.
    public RehearsalScreen(RehearsalModel model, boolean inside, Runnable back) {
        this.model = model;
        this.inside = inside;
        this.back = back;
    }

    @Override
    public Node view(Texts texts) {
        var place = new VBox();
        place.getStyleClass().add("stage");
        drawing.unsubscribe();
        drawing =
                model.proved()
                        .subscribe(proved ->
                                place.getChildren().setAll(proved ? proved(texts) : entry(texts)));
        return RecoveryPage.of(
                new WrappedText(texts.get("rehearsal.title"), "heading"),
                new WrappedText(texts.get("rehearsal.hint"), "soft"),
                place);
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        return inside
                ? List.of(
                        new Crumb(texts.get("office.title"), back),
                        Crumb.here(texts.get("rehearsal.title")))
                : List.of();
    }

    @Override
    public boolean isInside() {
        return inside;
    }

    @Override
    public Place place() {
        return Place.OFFICE;
    }

    @Override
    public void leave() {
        field.renew();
        model.entry().forget();
    }

    private Node entry(Texts texts) {
        var entry = new SheetEntryPane(model.entry(), field, texts);
        var working = new Working(texts.get("rehearsal.working"), model.change().working());
        entry.disableProperty().bind(model.change().working());
        var card =
                new Card(
                        new WrappedText(texts.get("entry.hint"), "soft"),
                        entry,
                        new TroubleText(texts, model.change(), Trouble.Place.WHOLE),
                        working);
        var page = new VBox(card, row(new ActionButton("back", texts.get("rehearsal.back"), back)));
        page.getStyleClass().add("stage");
        return page;
    }

    private Node proved(Texts texts) {
        var again = new ActionButton("rehearse-again", texts.get("rehearsal.again"), model::again);
        var done = new ActionButton("back", texts.get("rehearsal.back"), back);
        done.getStyleClass().add("primary");
        FirstFocus.on(done);
        return new Banner(
                Banner.Kind.INFO,
                texts.get("rehearsal.proved"),
                inside ? texts.get("rehearsal.proved.noted") : texts.get("rehearsal.proved.text"),
                done,
                again);
    }

    private static Node row(Button... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("actions");
        return row;
    }
}
