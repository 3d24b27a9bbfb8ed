package org.shirube.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.List;
import java.util.stream.IntStream;

/// Places its children side by side, all equally wide and high; in two columns or one where they
/// have no room.
final class EqualRow extends Pane {

    private static final double GAP_IN_EM = 8.0 / 15;

    EqualRow(List<? extends Node> children) {
        getChildren().setAll(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return widest();
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = getChildren().size();
        return count * widest() + (count - 1) * gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        int columns = columns(room);
        int rows = Math.ceilDiv(getChildren().size(), columns);
        return rows * rowHeight(cellWidth(room, columns)) + (rows - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = cellWidth(getWidth(), columns);
        double height = rowHeight(width);
        for (int i = 0; i < getChildren().size(); i++) {
            double x = (i % columns) * (width + gap());
            double y = Math.floorDiv(i, columns) * (height + gap());
            getChildren().get(i).resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
        }
    }

    private int columns(double room) {
        return IntStream.of(getChildren().size(), 2)
                .filter(columns -> columns * widest() + (columns - 1) * gap() <= room + 0.5)
                .findFirst()
                .orElse(1);
    }

    private double cellWidth(double room, int columns) {
        return snapSpaceX((room - (columns - 1) * gap()) / columns);
    }

    private double widest() {
        return getChildren().stream().mapToDouble(child -> child.prefWidth(-1)).max().orElse(0);
    }

    private double rowHeight(double width) {
        return getChildren().stream().mapToDouble(child -> child.prefHeight(width)).max().orElse(0);
    }

    private double gap() {
        return snapSpaceX(GAP_IN_EM * Em.of(this));
    }
}
