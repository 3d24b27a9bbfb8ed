package org.shirube.ui.comparison;

import javafx.scene.Node;

import org.shirube.ui.kit.Columns;

/// What a line is about, and beside it the earlier and the later; one below the other where there
/// is no room.
final class TwoColumns {

    private static final double LEAST_EM = 40;
    private static final double GAP_EM = 1;

    private TwoColumns() {}

    static Columns of(Node about, Node before, Node after) {
        var columns = new Columns(LEAST_EM, GAP_EM, 2, 3, 3).with(about, before, after);
        columns.getStyleClass().add("compared");
        return columns;
    }
}
