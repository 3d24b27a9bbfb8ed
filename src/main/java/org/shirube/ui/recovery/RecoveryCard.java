package org.shirube.ui.recovery;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.SheetSet;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.office.OfficeScreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A card of the office page: whether there are recovery sheets, when they were last rehearsed, and
/// the ways to make and rehearse them.
public final class RecoveryCard implements OfficeScreen.Section {

    private final RecoveryCardModel model;
    private final Runnable make;
    private final Runnable rehearse;

    public RecoveryCard(RecoveryCardModel model, Runnable make, Runnable rehearse) {
        this.model = model;
        this.make = make;
        this.rehearse = rehearse;
    }

    @Override
    public Node view(Texts texts) {
        var place = new VBox();
        place.getStyleClass().add("stage");
        model.standing()
                .subscribe(found ->
                        place.getChildren()
                                .setAll(
                                        found.map(standing -> told(texts, standing))
                                                .orElse(List.of())));
        var card = new Card(texts.get("recovery.title"), place);
        card.setId("recovery");
        return card;
    }

    private List<Node> told(Texts texts, Standing standing) {
        return switch (standing) {
            case Standing.None _ ->
                    List.of(
                            warning(
                                    texts.get("recovery.none"),
                                    texts.get("recovery.none.text"),
                                    make(texts, true).stream()));
            case Standing.NeverRehearsed(SheetSet set) ->
                    List.of(
                            made(texts, set),
                            warning(
                                    texts.get("recovery.never"),
                                    texts.get("recovery.never.text"),
                                    buttons(texts, true)));
            case Standing.LongAgo(SheetSet set, long days) ->
                    List.of(
                            made(texts, set),
                            warning(
                                    texts.get("recovery.long-ago", days),
                                    texts.get("recovery.long-ago.text"),
                                    buttons(texts, true)));
            case Standing.Rehearsed(SheetSet set, long days) ->
                    List.of(
                            made(texts, set),
                            new WrappedText(texts.get("recovery.rehearsed", days)),
                            row(buttons(texts, false)));
        };
    }

    private static Node made(Texts texts, SheetSet set) {
        return new WrappedText(
                texts.get("recovery.made", texts.date(set.made()), set.needed(), set.printed()),
                "soft");
    }

    private static Banner warning(String title, String text, Stream<Button> actions) {
        return new Banner(Banner.Kind.WARNING, title, text, actions.toArray(Node[]::new));
    }

    private static Node row(Stream<Button> buttons) {
        var row = new FlowPane(buttons.toArray(Node[]::new));
        row.getStyleClass().add("actions");
        return row;
    }

    private Stream<Button> buttons(Texts texts, boolean urgent) {
        var buttons = new ArrayList<Button>();
        if (model.mayRehearse()) {
            var button =
                    new ActionButton(
                            "rehearse-sheets",
                            texts.get("recovery.rehearse"),
                            Feather.CHECK_SQUARE,
                            rehearse);
            if (urgent) {
                button.getStyleClass().add("primary");
            }
            buttons.add(button);
        }
        make(texts, false).ifPresent(buttons::add);
        return buttons.stream();
    }

    private Optional<Button> make(Texts texts, boolean first) {
        if (!model.mayMake()) {
            return Optional.empty();
        }
        var name = first ? texts.get("recovery.make") : texts.get("recovery.make-new");
        var button = new ActionButton("make-sheets", name, Feather.PRINTER, make);
        if (first) {
            button.getStyleClass().add("primary");
        }
        return Optional.of(button);
    }
}
