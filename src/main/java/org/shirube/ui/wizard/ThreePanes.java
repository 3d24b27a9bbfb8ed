package org.shirube.ui.wizard;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The task list, the page and the guidance side by side. Where there is no room for three, because
/// the text is large or the window small, the outer two become drawers over the page.
final class ThreePanes extends StackPane {

    private static final double ROOM_FOR_THREE_IN_EM = 68;

    private final HBox row = new HBox();
    private final Region rail;
    private final Region guidance;
    private final ToggleButton railToggle;
    private final ToggleButton guidanceToggle;
    private final Label em = new Label();
    private final BooleanProperty guidanceOpen;
    private boolean narrow;

    /// `guidanceOpen` is what is remembered of the guidance as a pane; as a drawer it opens and
    /// closes with the page.
    ThreePanes(
            Region rail,
            Node page,
            Region guidance,
            WizardFacts bar,
            BooleanProperty guidanceOpen) {
        this.rail = rail;
        this.guidance = guidance;
        this.guidanceOpen = guidanceOpen;
        railToggle = bar.topics();
        guidanceToggle = bar.guidance();
        HBox.setHgrow(page, Priority.ALWAYS);
        row.getChildren().setAll(rail, page, guidance);
        row.getStyleClass().add("three-panes");
        em.setVisible(false);
        em.setManaged(false);
        getChildren().setAll(em, row);
        railToggle.setSelected(true);
        railToggle.setVisible(false);
        railToggle.setManaged(false);
        guidanceToggle.setSelected(guidanceOpen.get());
        guidanceToggle.setOnAction(_ -> remember());
        bound(rail, railToggle);
        bound(guidance, guidanceToggle);
        widthProperty().addListener(_ -> fit());
        em.fontProperty().addListener(_ -> Platform.runLater(this::fit));
    }

    private static void bound(Region pane, ToggleButton toggle) {
        pane.visibleProperty().bind(toggle.selectedProperty());
        pane.managedProperty().bind(toggle.selectedProperty());
    }

    private void remember() {
        if (!narrow) {
            guidanceOpen.set(guidanceToggle.isSelected());
        }
    }

    /// A drawer closes when the page has been turned from it.
    void closeDrawers() {
        if (narrow) {
            railToggle.setSelected(false);
            guidanceToggle.setSelected(false);
        }
    }

    void openRail() {
        railToggle.setSelected(true);
    }

    private void fit() {
        boolean now = getWidth() < ROOM_FOR_THREE_IN_EM * em.getFont().getSize();
        if (now != narrow && getWidth() > 0) {
            narrow = now;
            if (narrow) {
                drawer(rail, Pos.CENTER_LEFT);
                drawer(guidance, Pos.CENTER_RIGHT);
            } else {
                pane(rail, 0);
                pane(guidance, row.getChildren().size() + 1);
            }
            railToggle.setVisible(narrow);
            railToggle.setManaged(narrow);
            railToggle.setSelected(!narrow);
            guidanceToggle.setSelected(!narrow && guidanceOpen.get());
        }
    }

    private void drawer(Region pane, Pos side) {
        row.getChildren().remove(pane);
        pane.getStyleClass().add("drawer");
        setAlignment(pane, side);
        pane.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(pane);
    }

    private void pane(Region pane, int at) {
        getChildren().remove(pane);
        pane.getStyleClass().remove("drawer");
        row.getChildren().add(Math.min(at, row.getChildren().size()), pane);
    }
}
