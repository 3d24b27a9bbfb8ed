package org.shirube.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.PassphraseStrength.Advice;
import org.shirube.ui.kit.PassphraseStrength.Level;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Under a field for a new passphrase: a bar of five parts, a word for it, how long guessing would
/// take, and one sentence of advice.
public final class StrengthMeter extends VBox {

    private final Texts texts;
    private final Map<Level, Region> parts = new EnumMap<>(Level.class);
    private final HBox bar = new HBox();
    private final Label level = new Label();
    private final WrappedText time = new WrappedText("", "small");
    private final WrappedText advice = new WrappedText("", "soft", "small");

    public StrengthMeter(StrengthModel model, Texts texts) {
        this.texts = texts;
        for (var each : Level.values()) {
            var part = new Region();
            HBox.setHgrow(part, Priority.ALWAYS);
            parts.put(each, part);
        }
        bar.getChildren().setAll(parts.values());
        bar.getStyleClass().add("bar");
        HBox.setHgrow(bar, Priority.ALWAYS);
        level.getStyleClass().add("level");
        level.setMinWidth(USE_PREF_SIZE);
        var first = new HBox(bar, level);
        first.getStyleClass().add("first");
        time.managedProperty().bind(time.visibleProperty());
        getStyleClass().add("strength-meter");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().setAll(first, time, advice);
        model.strength().subscribe(this::show);
    }

    private void show(PassphraseStrength strength) {
        boolean begun = strength.advice() != Advice.BEGIN;
        var reached = strength.level();
        var name = reached.name().toLowerCase(Locale.ROOT).replace('_', '-');
        parts.forEach((each, part) -> {
            part.getStyleClass().setAll("part");
            if (begun && each.compareTo(reached) <= 0) {
                part.getStyleClass().addAll("on", name);
            }
        });
        level.setText(begun ? texts.of("strength.level", reached) : "");
        var needed = GuessingTime.of(strength.seconds(), texts);
        time.setText(begun ? texts.get("strength.time", needed) : "");
        time.setVisible(begun);
        advice.setText(texts.of("strength.advice", strength.advice()));
        setAccessibleText(
                String.join(" ", level.getText(), time.getText(), advice.getText()).strip());
    }
}
