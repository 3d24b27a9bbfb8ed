package org.shirube.ui.office;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.Value;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.SavedMark;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Optional;

/// The card that says after how long the window locks, and lets those who may choose it.
public final class LockingCard implements OfficeScreen.Section {

    private final LockingModel model;

    public LockingCard(LockingModel model) {
        this.model = model;
    }

    @Override
    public Node view(Texts texts) {
        var built = new Built(texts);
        model.setOnChange(built::refresh);
        built.refresh();
        return built.card;
    }

    /// The card in one language.
    private final class Built {

        private final Texts texts;
        private final VBox choice = new VBox();
        private final WrappedText never;
        private final SavedMark mark;
        private final Card card;
        private Optional<ChipRow> row = Optional.empty();

        Built(Texts texts) {
            this.texts = texts;
            never = new WrappedText(texts.get("office.lock.never.text"), "never");
            never.managedProperty().bind(never.visibleProperty());
            mark = new SavedMark(texts);
            card =
                    new Card(
                            texts.get("office.lock.title"),
                            new WrappedText(texts.get("office.lock.text")),
                            choice,
                            never,
                            mark,
                            new WrappedText(texts.get("office.lock.sleep"), "soft", "small"));
            card.getStyleClass().add("locking");
        }

        void refresh() {
            never.setVisible(model.minutes().orElse(-1) == LockingModel.NEVER);
            model.minutes().ifPresent(this::show);
            switch (model.status()) {
                case LockingModel.Untouched _ -> mark.nothing();
                case LockingModel.Writing _ -> mark.saving();
                case LockingModel.Written(var at) -> mark.saved(at);
                case LockingModel.Failed(var reason) ->
                        mark.failed(texts.of("office.lock.trouble", reason), model::tryAgain);
            }
        }

        private void show(int minutes) {
            if (!model.mayChange()) {
                choice.getChildren()
                        .setAll(
                                new WrappedText(name(minutes), "strong"),
                                new WrappedText(
                                        texts.get("office.lock.administrator"), "soft", "small"));
            } else {
                ChipRow chips = row.orElseGet(this::chips);
                row = Optional.of(chips);
                chips.select(List.of(Integer.toString(minutes)));
            }
        }

        private ChipRow chips() {
            var chips =
                    ChipRow.one(
                            texts.get("office.lock.title"),
                            model.choices().stream()
                                    .map(each -> new Choice(Integer.toString(each), name(each)))
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

        private String name(int minutes) {
            return minutes == LockingModel.NEVER
                    ? texts.get("office.lock.never")
                    : texts.get("office.lock.minutes", minutes);
        }
    }
}
