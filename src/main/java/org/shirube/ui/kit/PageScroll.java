package org.shirube.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/// A page that scrolls when it has no room, never sideways, and brings into view what gets the
/// focus, which JavaFX alone does not.
public final class PageScroll extends ScrollPane {

    private static final double MARGIN = 24;

    public PageScroll(Node content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("page-scroll");
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((_, _, owner) -> reveal(owner));
    }

    private void reveal(@Nullable Node node) {
        if (node == null || !isWithin(node)) {
            return;
        }
        layout();
        var page = getContent().getBoundsInLocal();
        var wanted = getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double room = getViewportBounds().getHeight();
        double travel = page.getHeight() - room;
        if (travel > 0) {
            double top = getVvalue() * travel;
            setVvalue(Math.clamp(top(wanted, top, room) / travel, 0, 1));
        }
    }

    /// The nearest position from which the wanted part is seen whole, or its top.
    private static double top(Bounds wanted, double top, double room) {
        if (wanted.getMinY() - MARGIN < top) {
            return wanted.getMinY() - MARGIN;
        }
        double below = wanted.getMaxY() + MARGIN - room;
        return below > top ? Math.min(below, wanted.getMinY() - MARGIN) : top;
    }

    private boolean isWithin(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(getContent())) {
                return true;
            }
        }
        return false;
    }
}
