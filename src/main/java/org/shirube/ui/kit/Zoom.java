package org.shirube.ui.kit;

import java.util.List;

/// How large the text is, in percent of its usual size; every size in the style sheets follows it.
public record Zoom(int percent) {

    private static final List<Integer> STEPS = List.of(100, 110, 125, 150, 175, 200);
    private static final double USUAL_PIXELS = 15;

    public static final Zoom USUAL = new Zoom(100);

    /// Takes the nearest step, so that a setting from a file cannot be out of range.
    public Zoom {
        var wanted = percent;
        percent =
                STEPS.stream()
                        .min((a, b) -> Math.abs(a - wanted) - Math.abs(b - wanted))
                        .orElse(wanted);
    }

    public Zoom larger() {
        return step(1);
    }

    public Zoom smaller() {
        return step(-1);
    }

    /// From here on what stands beside the page has no room and becomes a drawer.
    public boolean isLarge() {
        return percent >= 150;
    }

    double pixels() {
        return USUAL_PIXELS * percent / 100;
    }

    private Zoom step(int by) {
        int index = Math.clamp(STEPS.indexOf(percent) + by, 0, STEPS.size() - 1);
        return new Zoom(STEPS.get(index));
    }
}
