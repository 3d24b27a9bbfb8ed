package org.shirube.ui.recovery;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.accounts.Trouble;
import org.shirube.ui.accounts.TroubleText;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.Working;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// Asks for two words of each sheet, which are read from the paper: sheets that nobody can read
/// must not replace those that work.
final class ProvePane extends VBox {

    private final MakingModel model;
    private final Texts texts;

    ProvePane(MakingModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("stage");
        var card = new Card(texts.get("making.prove"));
        card.getChildren().add(new WrappedText(texts.get("making.prove.hint"), "soft"));
        for (var sheet : model.sheets()) {
            card.getChildren().add(words(sheet.number()));
        }
        card.getChildren().add(new TroubleText(texts, model.change(), Trouble.Place.WHOLE));
        card.disableProperty().bind(model.change().working());
        getChildren()
                .setAll(
                        card,
                        actions(),
                        new Working(texts.get("accounts.working"), model.change().working()));
    }

    private Node words(int sheet) {
        var row = new FlowPane();
        row.getStyleClass().add("asked");
        model.questions().stream()
                .filter(question -> question.sheet() == sheet)
                .map(this::word)
                .forEach(row.getChildren()::add);
        return row;
    }

    private Node word(WordQuestion question) {
        var field = new TextField(model.answered(question));
        field.setId("word-%d-%d".formatted(question.sheet(), question.place()));
        field.setPrefColumnCount(9);
        field.textProperty().subscribe(typed -> model.answer(question, typed));
        field.setOnAction(_ -> model.finish());
        if (question.equals(model.questions().getFirst())) {
            FirstFocus.on(field);
        }
        var fault = new WrappedText(texts.get("making.prove.wrong"), "fault");
        fault.managedProperty().bind(fault.visibleProperty());
        model.wrong()
                .subscribe(wrong -> {
                    fault.setVisible(wrong.contains(question));
                    if (wrong.stream().findFirst().equals(Optional.of(question))) {
                        field.requestFocus();
                    }
                });
        String name = texts.get("making.word", question.sheet(), question.place());
        return new VBox(new NamedField(name, field), fault);
    }

    private Node actions() {
        var finish = new Button(texts.get("making.finish"));
        finish.setId("finish-sheets");
        finish.getStyleClass().add("primary");
        finish.setOnAction(_ -> model.finish());
        var show = new Button(texts.get("making.show-again"));
        show.setOnAction(_ -> model.showAgain());
        var cancel = new Button(texts.get("making.give-up"));
        cancel.setOnAction(_ -> model.giveUp());
        var row = new FlowPane(finish, show, cancel);
        row.getStyleClass().add("actions");
        row.getChildren().forEach(button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
        row.disableProperty().bind(model.change().working());
        return row;
    }
}
