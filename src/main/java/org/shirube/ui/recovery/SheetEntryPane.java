package org.shirube.ui.recovery;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.RecoverySheet;
import org.shirube.casework.SheetReading;
import org.shirube.text.Texts;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.recovery.SheetEntryModel.State;

import java.util.List;

/// The field for the words of a recovery sheet, and below it word for word how it stands. A sheet
/// that was read leaves no trace in the field, nor in what it could undo.
public final class SheetEntryPane extends VBox {

    private final SheetEntryModel model;
    private final SheetField field;
    private final Texts texts;
    private final WrappedText gathered = new WrappedText("", "strong");
    private final VBox standing = new VBox();
    private final Button take = new Button();

    public SheetEntryPane(SheetEntryModel model, SheetField field, Texts texts) {
        this.model = model;
        this.field = field;
        this.texts = texts;
        getStyleClass().add("sheet-entry");
        gathered.managedProperty().bind(gathered.visibleProperty());
        gathered.setId("gathered");
        standing.getStyleClass().add("standing");
        standing.setId("standing");
        take.setId("take-sheet");
        take.getStyleClass().add("primary");
        take.setMinWidth(USE_PREF_SIZE);
        take.setOnAction(_ -> submit());
        var again = new Button(texts.get("entry.again"));
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(_ -> beginAgain());
        again.managedProperty().bind(again.visibleProperty());
        again.visibleProperty().bind(model.gathered().map(found -> found.isPresent()));
        var actions = new FlowPane(take, again);
        actions.getStyleClass().add("actions");
        getChildren().setAll(gathered, field.in(texts), standing, actions);
        field.setOn(() -> model.typed(field.characters()), this::submit, take::requestFocus);
        model.gathered().subscribe(_ -> showGathered());
        model.state().subscribe(this::show);
        FirstFocus.on(this, field::focus);
    }

    private void beginAgain() {
        field.renew();
        model.forget();
        field.focus();
    }

    private void submit() {
        if (model.submit(field.characters())) {
            field.renew();
        }
        field.focus();
    }

    private void showGathered() {
        var found = model.gathered().get();
        gathered.setText(
                found.map(each ->
                                texts.get(
                                        "entry.gathered",
                                        each.numbers().size(),
                                        each.needed(),
                                        each.set()))
                        .orElse(""));
        gathered.setVisible(found.isPresent());
        boolean last = found.map(each -> each.needed() - each.numbers().size() <= 1).orElse(false);
        take.setText(last ? texts.get("entry.take-last") : texts.get("entry.take"));
    }

    private void show(State state) {
        standing.getChildren()
                .setAll(
                        switch (state) {
                            case State.Typing(int words) ->
                                    List.of(
                                            new WrappedText(
                                                    texts.get(
                                                            "entry.so-far",
                                                            words,
                                                            RecoverySheet.WORDS),
                                                    "soft"));
                            case State.Ready _ ->
                                    List.of(new WrappedText(texts.get("entry.ready"), "right"));
                            case State.Wrong(SheetReading why) -> wrong(why);
                        });
    }

    private List<Node> wrong(SheetReading why) {
        var text = new WrappedText(new ReadingWords(texts).of(why), "fault");
        return why instanceof SheetReading.UnknownWord(_, int at, List<String> near)
                        && !near.isEmpty()
                ? List.of(text, new WrappedText(texts.get("entry.perhaps"), "soft"), near(at, near))
                : List.of(text);
    }

    private Node near(int at, List<String> words) {
        var row = new FlowPane();
        row.getStyleClass().add("near");
        for (String word : words) {
            var button = new Button(word);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> field.replace(at, word));
            row.getChildren().add(button);
        }
        return row;
    }
}
