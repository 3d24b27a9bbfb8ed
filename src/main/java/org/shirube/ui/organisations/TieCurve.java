package org.shirube.ui.organisations;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.shirube.casework.NetworkTie;
import org.shirube.casework.OrganisationId;

import java.util.List;
import java.util.Optional;

/// A tie as a curve, the thicker the more cases. While one of its ends is looked at, their number
/// stands beside the other. It goes between what stands in its way, and between two of one column
/// it bends out to the right.
final class TieCurve {

    private static final PseudoClass DRAWN_OUT = PseudoClass.getPseudoClass("drawn-out");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private static final double THINNEST = 1;
    private static final double THICKEST = 6;
    private static final double BEND_EM = 1.6;
    private static final double ASIDE_EM = 0.9;

    private final NetworkTie tie;
    private final Path line = new Path();
    private final Label number = new Label();

    TieCurve(NetworkTie tie) {
        this.tie = tie;
        line.getStyleClass().add("tie");
        line.setStrokeWidth(Math.min(THICKEST, THINNEST + tie.cases() - 1));
        line.setMouseTransparent(true);
        number.setText(Integer.toString(tie.cases()));
        number.getStyleClass().add("tie-number");
        number.setMouseTransparent(true);
        number.setVisible(false);
    }

    NetworkTie tie() {
        return tie;
    }

    Node line() {
        return line;
    }

    Node number() {
        return number;
    }

    void show(Optional<OrganisationId> looked) {
        boolean touched = looked.filter(tie::touches).isPresent();
        line.pseudoClassStateChanged(DRAWN_OUT, touched);
        line.pseudoClassStateChanged(QUIET, looked.isPresent() && !touched);
        number.setVisible(touched);
    }

    /// From the box at the left to the one at the right, by way of the passages between them.
    void lay(Bounds left, Bounds right, List<Bounds> passages, double em) {
        line.getElements().setAll(new MoveTo(left.getMaxX(), left.getCenterY()));
        if (left.getMinX() == right.getMinX()) {
            double out = left.getMaxX() + BEND_EM * em;
            bend(out, left.getCenterY(), out, right.getMaxX(), right.getCenterY());
            return;
        }
        double x = left.getMaxX();
        double y = left.getCenterY();
        for (var passage : passages) {
            to(x, y, passage.getMinX(), passage.getMinY());
            line.getElements().add(new LineTo(passage.getMaxX(), passage.getMinY()));
            x = passage.getMaxX();
            y = passage.getMinY();
        }
        to(x, y, right.getMinX(), right.getCenterY());
    }

    /// Puts the number beside the end that is not looked at.
    void number(Bounds lookedAt, Bounds other, double em) {
        number.autosize();
        boolean atItsLeft = other.getMinX() > lookedAt.getMinX();
        double x = atItsLeft ? other.getMinX() - ASIDE_EM * em : other.getMaxX() + ASIDE_EM * em;
        number.relocate(x - number.getWidth() / 2, other.getCenterY() - number.getHeight() / 2);
    }

    private void to(double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        bend(middle, fromY, middle, toX, toY);
    }

    private void bend(double pull, double fromY, double push, double toX, double toY) {
        line.getElements().add(new CubicCurveTo(pull, fromY, push, toY, toX, toY));
    }
}
