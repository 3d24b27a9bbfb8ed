package org.shirube.ui.audit;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.backup.FolderChoice;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// Asks for what was noted elsewhere about the end of the log: on a recovery sheet, or on a backup.
final class ComparePane extends VBox {

    private final CheckModel model;
    private final Texts texts;
    private final FolderChoice files;

    ComparePane(
            CheckModel model, Texts texts, FolderChoice files, Optional<CheckModel.Wrong> wrong) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        getStyleClass().add("compare");
        wrong.ifPresent(why ->
                getChildren()
                        .add(
                                new Banner(
                                        Banner.Kind.WARNING,
                                        texts.get("audit.compare.not"),
                                        texts.of("audit.compare.wrong", why))));
        getChildren().addAll(sheet(), backup());
    }

    private Node sheet() {
        var number = new TextField();
        number.setId("compare-number");
        number.setPrefColumnCount(8);
        number.textProperty().bindBidirectional(model.number());
        var signs = new TextField();
        signs.setId("compare-signs");
        signs.setPrefColumnCount(18);
        signs.textProperty().bindBidirectional(model.signs());
        signs.setOnAction(_ -> model.compare());
        FirstFocus.on(number);
        var fields =
                new FlowPane(
                        new NamedField(texts.get("audit.compare.number"), number),
                        new NamedField(texts.get("audit.compare.signs"), signs));
        fields.getStyleClass().add("fields");
        var compare =
                new ActionButton("compare-sheet", texts.get("audit.compare.do"), model::compare);
        compare.getStyleClass().add("primary");
        return new Card(
                texts.get("audit.compare.title"),
                new WrappedText(texts.get("audit.compare.text")),
                fields,
                row(
                        compare,
                        new ActionButton("compare-back", texts.get("audit.back"), model::close)));
    }

    private Node backup() {
        return new Card(
                texts.get("audit.compare.backup"),
                new WrappedText(texts.get("audit.compare.backup.text")),
                row(
                        new ActionButton(
                                "compare-backup",
                                texts.get("audit.compare.choose"),
                                this::choose)));
    }

    private void choose() {
        files.choose(getScene().getWindow(), texts.get("audit.compare.choose"))
                .ifPresent(model::compareWith);
    }

    private static Node row(Node... buttons) {
        var row = new FlowPane(buttons);
        row.getStyleClass().add("actions");
        return row;
    }
}
