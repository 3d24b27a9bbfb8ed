package org.shirube.ui.recovery;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.shirube.text.Texts;
import org.shirube.ui.OfficePage;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.WrappedText;

/// Making recovery sheets, as one screen of the window.
public final class MakingScreen implements OfficePage {

    private final MakingModel model;
    private final Ways ways;
    private final HandingOut handing;
    private Subscription drawing = Subscription.EMPTY;

    /// Where it leads.
    public record Ways(Runnable toOffice, Runnable toRehearsal) {}

    public MakingScreen(MakingModel model, SheetOutput output, Background background, Ways ways) {
        this.model = model;
        this.ways = ways;
        handing = new HandingOut(output, background);
    }

    @Override
    public Node view(Texts texts) {
        var page = new VBox();
        page.getStyleClass().add("stage");
        drawing.unsubscribe();
        drawing = model.stage().subscribe(stage -> page.getChildren().setAll(shown(stage, texts)));
        return RecoveryPage.of(new WrappedText(texts.get("making.title"), "heading"), page);
    }

    private Node shown(MakingModel.Stage stage, Texts texts) {
        handing.forget();
        return switch (stage) {
            case CHOOSE, GIVEN_UP -> new ChoosePane(model, texts, ways.toOffice());
            case SHOW -> new ShowPane(model, handing, texts);
            case PROVE -> new ProvePane(model, texts);
            case DONE -> new MadePane(texts, ways);
        };
    }

    @Override
    public String title(Texts texts) {
        return texts.get("making.title");
    }

    @Override
    public Runnable toOffice() {
        return ways.toOffice();
    }

    /// The words go with the page, and with the lock.
    @Override
    public void leave() {
        model.leave();
    }
}
