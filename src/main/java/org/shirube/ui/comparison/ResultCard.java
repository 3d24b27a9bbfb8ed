package org.shirube.ui.comparison;

import javafx.scene.layout.VBox;

import org.shirube.scoring.Shift;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.stream.Collectors;

/// What the later answers change in the result under the Protocol: in short, with the facts that
/// came in and fell out.
final class ResultCard extends VBox {

    private final Wordbook words;
    private final Texts texts;

    ResultCard(CompareModel model, Wordbook words) {
        this.words = words;
        texts = words.texts();
        getStyleClass().add("card");
        getChildren().add(new WrappedText(texts.get("comparison.result"), "title", "strong"));
        List<Shift> shifts =
                model.shifts().stream().filter(shift -> shift.kind() != Shift.Kind.LENS).toList();
        shifts.forEach(this::add);
        if (shifts.isEmpty()) {
            getChildren().add(new WrappedText(texts.get("comparison.result.same"), "soft"));
        }
    }

    private void add(Shift shift) {
        switch (shift.kind()) {
            case CONCLUSION ->
                    add(
                            texts.get("assessment.earlier.conclusion"),
                            texts.of("assessment.conclusion", shift.before()),
                            texts.of("assessment.conclusion", shift.after()));
            case ELEMENT -> {
                add(
                        words.label("element", shift.id()),
                        texts.of("assessment.status", shift.before()),
                        texts.of("assessment.status", shift.after()));
                add(shift, "indicator", "");
            }
            case DANGERS -> {
                getChildren().add(new WrappedText(texts.get("comparison.dangers"), "strong"));
                add(shift, "danger", ".title");
            }
            case LENS -> throw new IllegalArgumentException("lenses are not shown here");
        }
    }

    private void add(String what, String before, String after) {
        getChildren()
                .add(
                        new WrappedText(
                                before.equals(after)
                                        ? texts.get("comparison.unchanged", what, after)
                                        : texts.get("comparison.changed", what, before, after),
                                "strong"));
    }

    private void add(Shift shift, String group, String part) {
        if (!shift.gained().isEmpty()) {
            getChildren()
                    .add(
                            new WrappedText(
                                    texts.get(
                                            "comparison.gained",
                                            names(shift.gained(), group, part))));
        }
        if (!shift.lost().isEmpty()) {
            getChildren()
                    .add(
                            new WrappedText(
                                    texts.get(
                                            "comparison.lost", names(shift.lost(), group, part))));
        }
    }

    private String names(List<String> ids, String group, String part) {
        return ids.stream()
                .map(id -> words.label(group, id + part))
                .collect(Collectors.joining(" · "));
    }
}
