package org.shirube.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.Theme;

import java.util.List;
import java.util.function.Consumer;

/// The two switches for how the window looks: the other language, named in itself, and the other
/// theme.
final class Switches {

    private Switches() {}

    /// Another language builds the screen anew, so `leaving` asks it first.
    static List<Button> of(Texts texts, Appearance appearance, Consumer<Runnable> leaving) {
        return List.of(language(texts, appearance, leaving), theme(texts, appearance));
    }

    private static Button language(Texts texts, Appearance appearance, Consumer<Runnable> leaving) {
        var other = texts.language() == Language.EN ? Language.JA : Language.EN;
        return Rail.item(
                Feather.GLOBE,
                texts.of("language", other),
                () -> leaving.accept(() -> appearance.language().set(other)));
    }

    private static Button theme(Texts texts, Appearance appearance) {
        var theme = appearance.theme();
        var item = Rail.item(Feather.MOON, "", () -> theme.set(theme.get().other()));
        var isLight = theme.isEqualTo(Theme.LIGHT);
        item.textProperty()
                .bind(
                        Bindings.when(isLight)
                                .then(texts.get("shell.dark"))
                                .otherwise(texts.get("shell.light")));
        item.graphicProperty()
                .bind(
                        Bindings.when(isLight)
                                .then(new Icon(Feather.MOON))
                                .otherwise(new Icon(Feather.SUN)));
        return item;
    }
}
