package org.shirube.ui.office;

import javafx.scene.layout.VBox;

import org.shirube.questionnaire.Value;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.SavedMark;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/// A setting that is a whole number, to be chosen by those who may and read by others, with whether
/// it is saved.
final class NumberChoice extends VBox {

    private final NumberModel model;
    private final String title;
    private final IntFunction<String> name;
    private final Texts texts;
    private final VBox choice = new VBox();
    private final SavedMark mark;
    private List<Integer> offered = List.of();
    private Optional<ChipRow> row = Optional.empty();

    /// `name` says what a number means, such as "5 minutes".
    NumberChoice(NumberModel model, String title, IntFunction<String> name, Texts texts) {
        this.model = model;
        this.title = title;
        this.name = name;
        this.texts = texts;
        mark = new SavedMark(texts);
        getStyleClass().add("number-choice");
        getChildren().setAll(choice);
        if (model.mayChange()) {
            getChildren().add(mark);
        }
        refresh();
    }

    void refresh() {
        model.number().ifPresent(this::show);
        switch (model.status()) {
            case NumberModel.Untouched _ -> mark.nothing();
            case NumberModel.Writing _ -> mark.saving();
            case NumberModel.Written(var at) -> mark.saved(at);
            case NumberModel.Failed(var reason) ->
                    mark.failed(texts.of("office.trouble", reason), model::tryAgain);
        }
    }

    private void show(int number) {
        if (!model.mayChange()) {
            choice.getChildren()
                    .setAll(
                            new WrappedText(name.apply(number), "strong"),
                            new WrappedText(texts.get("office.administrator"), "soft", "small"));
            return;
        }
        var choices = model.choices();
        if (row.isEmpty() || !choices.equals(offered)) {
            offered = choices;
            row = Optional.of(chips());
        }
        row.get().select(List.of(Integer.toString(number)));
    }

    private ChipRow chips() {
        var chips =
                ChipRow.one(
                        title,
                        offered.stream()
                                .map(each -> new Choice(Integer.toString(each), name.apply(each)))
                                .toList());
        chips.setOnChange(this::chosen);
        choice.getChildren().setAll(chips);
        return chips;
    }

    /// One of them always counts, so to take it back changes nothing.
    private void chosen(Optional<Value> chip) {
        chip.map(value -> Integer.parseInt(value.words().getFirst()))
                .ifPresentOrElse(model::choose, this::refresh);
    }
}
