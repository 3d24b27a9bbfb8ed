package org.shirube.ui.history;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.casework.AccountId;
import org.shirube.casework.HistoryKind;
import org.shirube.casework.HistoryLine;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.WrappedText;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Draws what happened, one line each, with chips for the kinds above and the way further back
/// below.
final class HistoryView extends VBox {

    private final HistoryModel model;
    private final Map<AccountId, String> names;
    private final Texts texts;
    private final VBox lines = new VBox();

    HistoryView(HistoryModel model, Map<AccountId, String> names, Texts texts) {
        this.model = model;
        this.names = names;
        this.texts = texts;
        getStyleClass().add("history");
        lines.getStyleClass().add("happened");
        var earlier = new ActionButton("earlier", texts.get("history.earlier"), model::earlier);
        earlier.getStyleClass().add("plain");
        earlier.visibleProperty().bind(model.hasEarlier());
        earlier.managedProperty().bind(earlier.visibleProperty());
        getChildren().setAll(kinds(), lines, earlier);
        model.lines().subscribe(this::refresh);
        refresh();
    }

    private Node kinds() {
        List<Choice> choices =
                Arrays.stream(HistoryKind.values())
                        .map(kind -> new Choice(Words.of(kind), texts.of("history.kind", kind)))
                        .toList();
        var row = ChipRow.several(texts.get("history.kinds"), choices, Set.of());
        if (model.kinds().size() < HistoryKind.values().length) {
            row.select(model.kinds().stream().sorted().map(Words::of).toList());
        }
        row.setOnChange(_ ->
                model.show(
                        row.chosen().stream()
                                .map(Words.all(HistoryKind.class)::get)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet())));
        return row;
    }

    private void refresh() {
        lines.getChildren().setAll(model.lines().stream().map(this::line).toList());
        if (model.lines().isEmpty()) {
            lines.getChildren().setAll(new WrappedText(texts.get("history.none"), "soft"));
        }
    }

    private Node line(HistoryLine line) {
        var drawn =
                new VBox(
                        new WrappedText(what(line)),
                        new WrappedText(
                                texts.get("history.by", texts.dateTime(line.at()), name(line.by())),
                                "soft",
                                "small"));
        drawn.getStyleClass().addAll("happening", Words.of(line.kind()));
        return drawn;
    }

    private String what(HistoryLine line) {
        String action = texts.of("audit.action", line.action());
        String counted =
                line.times() > 1
                        ? texts.get("history.times", action, texts.number(line.times()))
                        : action;
        return line.subject().isEmpty()
                ? counted
                : texts.get("history.about", counted, line.subject());
    }

    private String name(AccountId account) {
        return Optional.ofNullable(names.get(account)).orElseGet(() -> texts.get("audit.nobody"));
    }
}
