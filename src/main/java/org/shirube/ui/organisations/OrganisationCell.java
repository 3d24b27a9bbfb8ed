package org.shirube.ui.organisations;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.OrganisationLine;
import org.shirube.ui.kit.Icon;

import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line: its kind as a picture and in words, its names, where it is, and how many cases name
/// it.
final class OrganisationCell extends ListCell<OrganisationLine> {

    private final OrganisationWords words;
    private final IntConsumer seen;

    OrganisationCell(OrganisationWords words, IntConsumer seen) {
        this.words = words;
        this.seen = seen;
        getStyleClass().add("organisation-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable OrganisationLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : drawn(line));
        if (!empty && line != null) {
            setAccessibleText(spoken(line));
            seen.accept(getIndex());
        }
    }

    private Node drawn(OrganisationLine line) {
        var name = label(line.name(), "strong");
        var about =
                label(
                        joined(
                                words.kind(line.kind()),
                                words.place(line.prefecture(), line.country()),
                                words.also(line.otherNames())),
                        "soft");
        var said = new VBox(name, about);
        said.getStyleClass().add("said");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        var cases = label(words.cases(line.cases()));
        cases.setMinWidth(USE_PREF_SIZE);
        var drawn = new HBox(new Icon(OrganisationWords.icon(line.kind())), said, cases);
        drawn.getStyleClass().add("line");
        return drawn;
    }

    private String spoken(OrganisationLine line) {
        return joined(
                line.name(),
                words.kind(line.kind()),
                words.place(line.prefecture(), line.country()),
                words.cases(line.cases()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
