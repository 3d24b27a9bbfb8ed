package org.shirube.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.shirube.text.Texts;

import java.util.function.IntConsumer;

/// Which page of how many is shown, counted from 0, and the way to those before and after; with
/// what else can be done with it before.
public final class PageTurning extends FlowPane {

    public PageTurning(Texts texts, int page, int pages, IntConsumer turn, Node... others) {
        var before = way("page-before", texts.get("attachments.before"), page - 1, turn);
        before.setDisable(page == 0);
        var after = way("page-after", texts.get("attachments.after"), page + 1, turn);
        after.setDisable(page + 1 == pages);
        var where =
                new Label(
                        texts.get(
                                "attachments.page", texts.number(page + 1L), texts.number(pages)));
        getStyleClass().add("actions");
        getChildren().setAll(others);
        getChildren().addAll(before, after, where);
    }

    private static ActionButton way(String id, String name, int page, IntConsumer turn) {
        var way = new ActionButton(id, name, () -> turn.accept(page));
        way.getStyleClass().add("small");
        return way;
    }
}
