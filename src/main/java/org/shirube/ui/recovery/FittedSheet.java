package org.shirube.ui.recovery;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;

/// A sheet that is drawn as large as there is room beside it, and never larger than it is: paper
/// does not wrap.
final class FittedSheet extends Pane {

    private final SheetView sheet;
    private final Scale scale = new Scale();

    FittedSheet(SheetView sheet) {
        this.sheet = sheet;
        sheet.getTransforms().setAll(scale);
        getChildren().setAll(sheet);
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
        return sheet.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return sheet.prefHeight(sheet.prefWidth(-1)) * factor(width);
    }

    @Override
    protected void layoutChildren() {
        double width = sheet.prefWidth(-1);
        double factor = factor(getWidth());
        scale.setX(factor);
        scale.setY(factor);
        sheet.resizeRelocate(0, 0, width, sheet.prefHeight(width));
    }

    private double factor(double room) {
        return room <= 0 ? 1 : Math.min(1, room / sheet.prefWidth(-1));
    }
}
