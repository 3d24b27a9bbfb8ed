package org.shirube.ui.wizard;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.shirube.scoring.Lens;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Screening;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Coverage;
import org.shirube.ui.interview.Standing;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.WrappedText;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One bar for each element: how much of what bears on it was asked. One colour, no figures and no
/// words of strength, so that nobody reads a result in it.
final class CoverageBars extends VBox {

    private final Texts texts;
    private final Coverage coverage;
    private final Map<String, Bar> bars = new LinkedHashMap<>();
    private Optional<Screening> shown = Optional.empty();

    CoverageBars(Rulebook rulebook, Wordbook words) {
        texts = words.texts();
        coverage = new Coverage(rulebook);
        getStyleClass().add("coverage");
        getChildren().add(new WrappedText(texts.get("wizard.coverage"), "strong"));
        for (Lens.Element element : rulebook.lens().elements()) {
            var bar = new Bar(words.label("element", element.id()));
            bars.put(element.id(), bar);
            getChildren().add(bar);
        }
        getChildren().add(new WrappedText(texts.get("wizard.coverage.not"), "soft", "small"));
    }

    void show(Standing standing) {
        Screening now = standing.saved().content();
        if (!shown.equals(Optional.of(now))) {
            shown = Optional.of(now);
            coverage.of(standing).forEach((element, share) -> show(element, share));
        }
    }

    private void show(String element, double share) {
        Bar bar = bars.get(element);
        if (bar != null) {
            bar.show(share, texts.get("wizard.coverage.spoken", bar.name, Math.round(share * 10)));
        }
    }

    private static final class Bar extends HBox {

        private final String name;
        private final Region filled = new Region();
        private final StackPane track = new StackPane(filled);
        private double shown = -1;

        Bar(String name) {
            this.name = name;
            var label = new Label(name);
            label.getStyleClass().addAll("soft", "small");
            track.getStyleClass().add("track");
            track.setAlignment(Pos.CENTER_LEFT);
            filled.getStyleClass().add("filled");
            HBox.setHgrow(track, Priority.ALWAYS);
            setAlignment(Pos.CENTER_LEFT);
            getStyleClass().add("bar");
            getChildren().setAll(label, track);
        }

        void show(double share, String spoken) {
            if (share != shown) {
                shown = share;
                filled.maxWidthProperty().bind(track.widthProperty().multiply(share));
                setAccessibleText(spoken);
            }
        }
    }
}
