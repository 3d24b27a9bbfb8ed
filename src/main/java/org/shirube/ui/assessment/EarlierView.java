package org.shirube.ui.assessment;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Banner;

import java.util.Set;

/// The line over a result that was frozen under other rules, with the switch between then and now.
final class EarlierView {

    private static final String THEN = "as-then";
    private static final String NOW = "as-now";

    /// The ids of the two sides of the switch.
    static final Set<String> SIDES = Set.of(THEN, NOW);

    private EarlierView() {}

    static Banner banner(Earlier earlier, AssessmentModel model, Texts texts) {
        Banner.Kind kind = earlier.switchable() ? Banner.Kind.INFO : Banner.Kind.WARNING;
        Node[] sides = earlier.switchable() ? sides(earlier, model, texts) : new Node[0];
        Banner banner = new Banner(kind, earlier.title(), earlier.text(), sides);
        banner.setId("earlier");
        return banner;
    }

    private static Node[] sides(Earlier earlier, AssessmentModel model, Texts texts) {
        RadioButton then = side(THEN, texts.get("assessment.earlier.then"));
        RadioButton now = side(NOW, texts.get("assessment.earlier.now"));
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(then, now);
        group.selectToggle(earlier.asNow() ? now : then);
        now.selectedProperty().subscribe((_, chosen) -> model.asNow(chosen));
        return new Node[] {then, now};
    }

    private static RadioButton side(String id, String name) {
        RadioButton side = new RadioButton(name);
        side.setId(id);
        side.getStyleClass().add("chip");
        return side;
    }
}
