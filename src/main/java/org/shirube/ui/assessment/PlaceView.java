package org.shirube.ui.assessment;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.scoring.Danger;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.WhoCanHelp.Number;
import org.shirube.ui.assessment.WhoCanHelp.Place;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

/// One institution that suits: its name and conditions, why it is named, what to mind, and how to
/// reach it.
public final class PlaceView extends VBox {

    private final Texts texts;

    public PlaceView(Place place, Texts texts) {
        this.texts = texts;
        getStylesheets().add(Sheet.beside(PlaceView.class));
        getStyleClass().add("place");
        setId("place-" + place.id());
        setAccessibleText(place.name());
        getChildren()
                .addAll(
                        new WrappedText(place.name(), "strong"),
                        conditions(place),
                        new WrappedText(place.suits(), "small"),
                        new WrappedText(place.because(), "soft", "small", "because"));
        place.caution()
                .ifPresent(caution ->
                        getChildren()
                                .add(
                                        new WrappedText(
                                                texts.get("assessment.help.caution", caution),
                                                "small",
                                                "caution")));
        place.numbers().forEach(number -> getChildren().add(number(number)));
    }

    private FlowPane conditions(Place place) {
        FlowPane conditions = new FlowPane();
        conditions.getStyleClass().add("conditions");
        place.level()
                .map(level -> new Pill(texts.of("assessment.danger", level), tone(level)))
                .ifPresent(conditions.getChildren()::add);
        place.conditions().forEach(text -> conditions.getChildren().add(new Pill(text)));
        return conditions;
    }

    private static Pill.Tone tone(Danger.Level level) {
        return switch (level) {
            case RED -> Pill.Tone.DANGER;
            case ORANGE -> Pill.Tone.WARNING;
            case YELLOW -> Pill.Tone.ACCENT;
        };
    }

    private FlowPane number(Number number) {
        Label digits = new Label(number.number());
        digits.getStyleClass().addAll("strong", "number");
        Label use = new Label(number.use());
        Pill checked =
                new Pill(
                        number.checked(),
                        number.fromMemory() ? Pill.Tone.WARNING : Pill.Tone.PLAIN);
        FlowPane line = new FlowPane(digits, use, checked);
        line.getStyleClass().addAll("contact", "small");
        return line;
    }
}
