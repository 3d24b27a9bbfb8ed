package org.shirube.ui.kit;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;

import org.shirube.report.Outline.Stroke;

import java.util.List;

/// The strokes of a path, from where the one before ended.
final class Strokes {

    private double x;
    private double y;

    List<Stroke> of(Path path) {
        return path.getElements().stream().map(this::stroke).toList();
    }

    private Stroke stroke(PathElement element) {
        return switch (element) {
            case MoveTo to -> {
                at(to.getX(), to.getY());
                yield new Stroke.Move(x, y);
            }
            case LineTo to -> {
                at(to.getX(), to.getY());
                yield new Stroke.Line(x, y);
            }
            case QuadCurveTo to -> {
                var curve = curve(to);
                at(to.getX(), to.getY());
                yield curve;
            }
            case CubicCurveTo to -> {
                at(to.getX(), to.getY());
                yield new Stroke.Curve(
                        to.getControlX1(),
                        to.getControlY1(),
                        to.getControlX2(),
                        to.getControlY2(),
                        x,
                        y);
            }
            case ClosePath _ -> new Stroke.Close();
            default -> throw new IllegalStateException("no stroke of a letter");
        };
    }

    /// Paper knows curves of the third degree only.
    private Stroke curve(QuadCurveTo to) {
        return new Stroke.Curve(
                x + (to.getControlX() - x) * 2 / 3,
                y + (to.getControlY() - y) * 2 / 3,
                to.getX() + (to.getControlX() - to.getX()) * 2 / 3,
                to.getY() + (to.getControlY() - to.getY()) * 2 / 3,
                to.getX(),
                to.getY());
    }

    private void at(double newX, double newY) {
        x = newX;
        y = newY;
    }
}
