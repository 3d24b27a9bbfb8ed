package org.shirube.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import java.util.Arrays;
import java.util.List;

/// Places its children side by side in given shares of the width and equally high, or one below the
/// other where the width is less than so many em.
public final class Columns extends Pane {

    private final double leastEm;
    private final double gapEm;
    private final double[] shares;

    /// Tells the text size: it is never managed, and holds nothing to see.
    private final Label probe = new Label();

    public Columns(double leastEm, double gapEm, double... shares) {
        this.leastEm = leastEm;
        this.gapEm = gapEm;
        this.shares = shares.clone();
        probe.setManaged(false);
        getChildren().add(probe);
        getStyleClass().add("columns");
    }

    /// As many as there are shares.
    public Columns with(Node... columns) {
        getChildren().setAll(probe);
        getChildren().addAll(columns);
        return this;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return leastEm * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        List<Node> children = getManagedChildren();
        if (areBeside(room)) {
            return rowHeight(room);
        }
        double heights = children.stream().mapToDouble(child -> child.prefHeight(room)).sum();
        return heights + (children.size() - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        if (areBeside(getWidth())) {
            layOutBeside();
        } else {
            layOutBelow();
        }
    }

    private void layOutBeside() {
        double height = Math.max(getHeight(), rowHeight(getWidth()));
        double x = 0;
        for (int i = 0; i < getManagedChildren().size(); i++) {
            double width = width(i, getWidth());
            getManagedChildren().get(i).resizeRelocate(x, 0, width, height);
            x += width + gap();
        }
    }

    private void layOutBelow() {
        double y = 0;
        for (Node child : getManagedChildren()) {
            double height = snapSizeY(child.prefHeight(getWidth()));
            child.resizeRelocate(0, y, getWidth(), height);
            y += height + gap();
        }
    }

    private double rowHeight(double room) {
        double highest = 0;
        for (int i = 0; i < getManagedChildren().size(); i++) {
            Node child = getManagedChildren().get(i);
            highest = Math.max(highest, child.prefHeight(width(i, room)));
        }
        return snapSizeY(highest);
    }

    private double width(int column, double room) {
        double gaps = (getManagedChildren().size() - 1) * gap();
        return snapPositionX((room - gaps) * shares[column] / Arrays.stream(shares).sum());
    }

    private boolean areBeside(double room) {
        return room >= leastEm * em();
    }

    private double gap() {
        return snapSpaceX(gapEm * em());
    }

    private double em() {
        return probe.getFont().getSize();
    }
}
