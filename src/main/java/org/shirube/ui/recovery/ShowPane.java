package org.shirube.ui.recovery;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.shirube.report.RecoverySheetText;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Optional;

/// Shows the new sheets, one at a time, with the ways to paper. They are in the language of the
/// window.
final class ShowPane extends VBox {

    private final MakingModel model;
    private final HandingOut handing;
    private final Texts texts;
    private final List<RecoverySheetText> sheets;
    private final StackPane paper = new StackPane();
    private final Label which = new Label();
    private final WrappedText told = new WrappedText("", "told");
    private final Button previous;
    private final Button next;
    private int shown;

    ShowPane(MakingModel model, HandingOut handing, Texts texts) {
        this.model = model;
        this.handing = handing;
        this.texts = texts;
        sheets =
                model.sheets().stream()
                        .flatMap(sheet ->
                                model.occasion().stream()
                                        .map(on -> RecoverySheetText.of(texts, sheet, on)))
                        .toList();
        previous = button("previous", texts.get("making.previous"), Feather.CHEVRON_LEFT);
        next = button("next", texts.get("making.next"), Feather.CHEVRON_RIGHT);
        previous.setOnAction(_ -> show(shown - 1));
        next.setOnAction(_ -> show(shown + 1));
        which.setId("which-sheet");
        which.getStyleClass().add("strong");
        which.setMinWidth(USE_PREF_SIZE);
        told.managedProperty().bind(told.visibleProperty());
        handing.told().subscribe(this::tell);
        paper.getStyleClass().add("paper");
        getStyleClass().add("stage");
        getChildren()
                .setAll(
                        new WrappedText(texts.get("making.print-each"), "soft"),
                        output(),
                        told,
                        turning(),
                        paper,
                        ending());
        show(0);
    }

    private void show(int sheet) {
        shown = sheet;
        handing.forget();
        paper.getChildren().setAll(new FittedSheet(new SheetView(sheets.get(sheet))));
        which.setText(texts.get("making.which", sheet + 1, sheets.size()));
        previous.setDisable(sheet == 0);
        next.setDisable(sheet == sheets.size() - 1);
    }

    private Node output() {
        var print = button("print-sheet", texts.get("making.print"), Feather.PRINTER);
        print.getStyleClass().add("primary");
        print.setOnAction(_ -> handing.print(sheets.get(shown), getScene().getWindow()));
        var save = button("save-sheet", texts.get("making.save"), Feather.SAVE);
        save.setOnAction(_ -> handing.save(sheets.get(shown), texts, getScene().getWindow()));
        FirstFocus.on(print);
        return new Card(
                row(print, save), new WrappedText(texts.get("making.save.hint"), "soft", "small"));
    }

    private Node turning() {
        var row = row(previous, next);
        row.getChildren().add(1, which);
        boolean several = sheets.size() > 1;
        row.setVisible(several);
        row.setManaged(several);
        return row;
    }

    private Node ending() {
        var printed = button("prove-sheets", texts.get("making.printed"), Feather.CHECK);
        printed.getStyleClass().add("primary");
        printed.setOnAction(_ -> model.prove());
        var cancel = button("give-up", texts.get("making.give-up"), Feather.X);
        cancel.setOnAction(_ -> model.giveUp());
        return row(printed, cancel);
    }

    private void tell(Optional<Told> outcome) {
        told.setText(outcome.map(each -> texts.of("making.told", each)).orElse(""));
        told.setVisible(outcome.isPresent());
    }

    private static Button button(String id, String name, Ikon icon) {
        var button = new Button(name, new Icon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static FlowPane row(Node... nodes) {
        var row = new FlowPane(nodes);
        row.getStyleClass().add("actions");
        return row;
    }
}
