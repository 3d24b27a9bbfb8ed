package org.shirube.ui.accounts;

import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Set;

/// What is wrong with one part of a form, beside that part; nothing where it is right.
public final class TroubleText extends VBox {

    private final Texts texts;
    private final List<Trouble.Place> places;
    private Runnable focus = () -> {};

    public TroubleText(Texts texts, ChangeModel change, Trouble.Place... places) {
        this.texts = texts;
        this.places = List.of(places);
        getStyleClass().add("trouble");
        managedProperty().bind(visibleProperty());
        change.troubles().subscribe(this::show);
    }

    /// Whoever made the first of the mistakes is led to the field that it was made in.
    public TroubleText focusing(Runnable first) {
        focus = first;
        return this;
    }

    private void show(Set<Trouble> troubles) {
        var mine =
                troubles.stream().filter(each -> places.contains(each.place())).sorted().toList();
        getChildren()
                .setAll(
                        mine.stream()
                                .map(each -> texts.of("accounts.trouble", each))
                                .map(text -> new WrappedText(text, "fault"))
                                .toList());
        setVisible(!mine.isEmpty());
        if (!mine.isEmpty()
                && troubles.stream().sorted().findFirst().equals(mine.stream().findFirst())) {
            focus.run();
        }
    }
}
