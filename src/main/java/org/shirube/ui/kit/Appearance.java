package org.shirube.ui.kit;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

import org.shirube.text.Language;

import java.util.List;
import java.util.Locale;

/// How the program looks at the moment: colours, text size and language, each changeable while it
/// runs. AtlantaFX gives the shapes, our style sheets its colours.
public final class Appearance {

    private static final List<String> SHEETS = List.of("base.css", "kit.css");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<Zoom> zoom = new SimpleObjectProperty<>(Zoom.USUAL);
    private final BooleanProperty guidance = new SimpleBooleanProperty(true);
    private final ObjectProperty<Language> language;

    public Appearance(Language language) {
        this.language = new SimpleObjectProperty<>(language);
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public ObjectProperty<Zoom> zoom() {
        return zoom;
    }

    public ObjectProperty<Language> language() {
        return language;
    }

    /// Whether the guidance stands open beside the questions where there is room for it.
    public BooleanProperty guidance() {
        return guidance;
    }

    /// Dresses a scene, and dresses it anew whenever something changes. Loads the fonts.
    public void dress(Scene scene) {
        Fonts.load();
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().addAll(SHEETS.stream().map(Sheet::ofKit).toList());
        scene.getStylesheets().addAll(0, List.of(theme.get().sheet(), sizes()));
        InvalidationListener change =
                _ -> {
                    scene.getStylesheets().set(0, theme.get().sheet());
                    scene.getStylesheets().set(1, sizes());
                };
        List.of(theme, zoom).forEach(property -> property.addListener(change));
    }

    /// The root's font; popups have roots of their own, so it stands in a sheet, not on a node.
    private String sizes() {
        return Sheet.of(
                String.format(
                        Locale.ROOT, ".root { -fx-font-size: %.2fpx; }", zoom.get().pixels()));
    }
}
