package org.shirube.report;

import java.util.List;

/// The shapes of letters that were set beside, above and below each other as their script wants it,
/// from the beginning of their line of writing: y grows downwards. For letters of a size of
/// [#SIZE].
public record Outline(double width, List<Stroke> strokes) {

    /// What all lengths are for.
    public static final double SIZE = 100;

    public Outline {
        strokes = List.copyOf(strokes);
    }

    public sealed interface Stroke {

        record Move(double x, double y) implements Stroke {}

        record Line(double x, double y) implements Stroke {}

        record Curve(double x1, double y1, double x2, double y2, double x, double y)
                implements Stroke {}

        record Close() implements Stroke {}
    }
}
