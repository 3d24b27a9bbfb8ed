package org.shirube.ui.comparison;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.shirube.casework.SavedScreening;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.screening.Difference;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;

/// Draws the comparison: which two, what changed in the result, and topic by topic what was told.
final class CompareView extends BorderPane {

    private final CompareModel model;
    private final Wordbook words;
    private final Texts texts;
    private final VBox found = new VBox();

    CompareView(CompareModel model, Wordbook words) {
        this.model = model;
        this.words = words;
        texts = words.texts();
        getStylesheets().add(Sheet.beside(CompareView.class));
        found.getStyleClass().add("found");
        var page =
                new VBox(
                        new WrappedText(texts.get("comparison.title"), "heading"),
                        new WrappedText(texts.get("comparison.hint"), "soft"),
                        choices(),
                        found);
        page.getStyleClass().add("comparison");
        setCenter(new PageScroll(page));
        model.before().subscribe(this::refresh);
        model.after().subscribe(this::refresh);
        model.everything().subscribe(this::refresh);
        refresh();
    }

    private FlowPane choices() {
        var everything = new CheckBox(texts.get("comparison.everything"));
        everything.setId("everything");
        everything.getStyleClass().add("chip");
        everything.selectedProperty().bindBidirectional(model.everything());
        FirstFocus.on(everything);
        var row = new FlowPane();
        row.getStyleClass().add("choices");
        if (model.screenings().size() > 2) {
            var earlier = choice("before", texts.get("comparison.before"));
            earlier.valueProperty().bindBidirectional(model.before());
            var later = choice("after", texts.get("comparison.after"));
            later.valueProperty().bindBidirectional(model.after());
            row.getChildren().addAll(earlier, later);
        }
        row.getChildren().add(everything);
        return row;
    }

    private ComboBox<SavedScreening> choice(String id, String name) {
        var box = new ComboBox<SavedScreening>();
        box.setId(id);
        box.setAccessibleText(name);
        box.getItems().setAll(model.screenings());
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(SavedScreening screening) {
                        return name + ": " + when(screening);
                    }

                    @Override
                    public SavedScreening fromString(String typed) {
                        throw new UnsupportedOperationException("nothing is typed here");
                    }
                });
        return box;
    }

    private String when(SavedScreening screening) {
        return texts.dateTime(screening.startedAt());
    }

    private void refresh() {
        List<Node> parts = new ArrayList<>();
        parts.add(new ResultCard(model, words));
        parts.add(new WrappedText(counted(), "strong"));
        var head =
                new VBox(
                        TwoColumns.of(
                                new WrappedText(texts.get("comparison.question"), "overline"),
                                new WrappedText(when(model.before().get()), "overline"),
                                new WrappedText(when(model.after().get()), "overline")));
        head.getStyleClass().add("head");
        parts.add(head);
        var person = new PersonLines(model, texts);
        if (!person.isEmpty()) {
            parts.add(person);
        }
        model.topics().forEach(topic -> parts.add(card(topic)));
        found.getChildren().setAll(parts);
    }

    private String counted() {
        return texts.get(
                "comparison.counted",
                model.count(Difference.Kind.CHANGED),
                model.count(Difference.Kind.ONLY_AFTER),
                model.count(Difference.Kind.ONLY_BEFORE),
                model.count(Difference.Kind.SAME));
    }

    private Card card(CompareModel.Topic topic) {
        return new Card(
                topic.questionnaire()
                        .map(Questionnaire::id)
                        .map(words::title)
                        .orElseGet(() -> texts.get("comparison.unknown")),
                topic.differences().stream()
                        .map(each -> new DifferenceLine(each, model, words))
                        .toArray(Node[]::new));
    }
}
