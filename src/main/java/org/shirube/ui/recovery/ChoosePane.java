package org.shirube.ui.recovery;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.stream.IntStream;

/// Asks how many sheets to make, and that nobody looks.
final class ChoosePane extends VBox {

    private static final int MOST = 7;
    private static final List<Split> USUAL =
            List.of(Split.ALONE, Split.TWO_OF_THREE, Split.THREE_OF_FIVE);

    private final MakingModel model;
    private final Texts texts;
    private final ToggleGroup group = new ToggleGroup();
    private final ComboBox<Integer> needed = new ComboBox<>();
    private final ComboBox<Integer> of = new ComboBox<>();
    private final WrappedText fault;

    ChoosePane(MakingModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        fault = new WrappedText(texts.get("making.free.wrong"), "fault");
        getStyleClass().add("stage");
        if (model.stage().get() == MakingModel.Stage.GIVEN_UP) {
            getChildren()
                    .add(
                            new Banner(
                                    Banner.Kind.WARNING,
                                    texts.get("making.given-up"),
                                    texts.get("making.given-up.text")));
        }
        var splits =
                new VBox(
                        split(Split.ALONE, texts.get("making.alone"), "making.alone.text"),
                        split(Split.TWO_OF_THREE, some(Split.TWO_OF_THREE), "making.some.text"),
                        split(Split.THREE_OF_FIVE, some(Split.THREE_OF_FIVE), "making.five.text"),
                        free());
        splits.getStyleClass().add("splits");
        var office = new TextField();
        office.setId("office-name");
        office.textProperty().bindBidirectional(model.office());
        getChildren()
                .addAll(
                        new WrappedText(texts.get("making.hint"), "soft"),
                        new Card(texts.get("making.how-many"), splits, fault),
                        new Card(
                                new NamedField(texts.get("making.office"), office),
                                new WrappedText(texts.get("making.office.hint"), "soft", "small")),
                        new Banner(
                                Banner.Kind.WARNING,
                                texts.get("making.alone-now"),
                                texts.get("making.alone-now.text")),
                        actions(back));
        model.split().subscribe(_ -> fault.setVisible(!model.canMake()));
        fault.managedProperty().bind(fault.visibleProperty());
    }

    private String some(Split split) {
        return texts.get("making.some", split.needed(), split.of());
    }

    private Node split(Split split, String name, String explanation) {
        var button = button(name);
        button.setSelected(model.split().get().equals(split));
        button.setOnAction(_ -> model.split().set(split));
        if (button.isSelected()) {
            FirstFocus.on(button);
        }
        return new VBox(button, new WrappedText(texts.get(explanation), "soft", "small", "may"));
    }

    private RadioButton button(String name) {
        var button = new RadioButton(name);
        button.setToggleGroup(group);
        return button;
    }

    private Node free() {
        var button = button(texts.get("making.free"));
        button.setId("split-free");
        var chosen = model.split().get();
        button.setSelected(!USUAL.contains(chosen));
        for (var box : List.of(needed, of)) {
            box.getItems().setAll(IntStream.rangeClosed(2, MOST).boxed().toList());
            box.setOnAction(_ -> freely());
            box.disableProperty().bind(button.selectedProperty().not());
        }
        needed.setValue(Math.max(2, chosen.needed()));
        of.setValue(Math.max(2, chosen.of()));
        button.setOnAction(_ -> freely());
        var row =
                new FlowPane(
                        new NamedField(texts.get("making.needed"), needed),
                        new NamedField(texts.get("making.of"), of));
        row.getStyleClass().addAll("actions", "may");
        return new VBox(button, row);
    }

    private void freely() {
        if (needed.getValue() != null && of.getValue() != null && !needed.isDisabled()) {
            model.split().set(new Split(needed.getValue(), of.getValue()));
        }
    }

    private Node actions(Runnable back) {
        var show = new Button(texts.get("making.show"));
        show.setId("show-sheets");
        show.getStyleClass().add("primary");
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> model.make());
        model.split().subscribe(_ -> show.setDisable(!model.canMake()));
        var cancel = new Button(texts.get("accounts.cancel"));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(_ -> back.run());
        var row = new FlowPane(show, cancel);
        row.getStyleClass().add("actions");
        return row;
    }
}
