package org.shirube.ui.deadlines;

import javafx.beans.binding.Bindings;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.FollowUp;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Value;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.DateField;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.Typing;

import java.time.LocalDate;
import java.util.Optional;

/// Room for one more thing that is to be done: what, until when, and by whom. A month without a day
/// means until its end.
final class NewFollowUp extends VBox {

    private final FollowUpsModel model;
    private final DeadlineWords words;
    private final Texts texts;

    NewFollowUp(FollowUpsModel model, DeadlineWords words) {
        this.model = model;
        this.words = words;
        texts = words.texts();
        var below = new FlowPane(due(), whom(), add());
        below.getStyleClass().add("new-follow-up-details");
        getStyleClass().add("pen");
        getChildren().setAll(what(), below);
    }

    private NamedField what() {
        var what = new TextField();
        what.setId("new-follow-up");
        what.textProperty().bindBidirectional(model.what());
        what.setPromptText(texts.get("deadlines.follow-up.prompt"));
        what.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                model.add();
            }
        });
        Typing.named(what, "new-follow-up");
        return new NamedField(texts.get("deadlines.follow-up.new"), what);
    }

    private NamedField due() {
        var due = new DateField(texts, texts.get("deadlines.follow-up.until"));
        due.setId("follow-up-due");
        Typing.named(due, "follow-up-due");
        due.show(day(model.due().get()));
        due.setOnChange(value ->
                value.ifPresent(told -> {
                    if (told instanceof Value.Day(PartialDate date)) {
                        model.due().set(date.latest());
                    }
                }));
        model.due()
                .addListener((_, _, other) -> {
                    if (!due.isHalfTyped()) {
                        due.show(day(other));
                    }
                });
        return new NamedField(texts.get("deadlines.follow-up.until"), due);
    }

    private static Optional<Value> day(LocalDate day) {
        return Optional.of(
                new Value.Day(
                        new PartialDate(
                                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), false)));
    }

    private NamedField whom() {
        var whom = new ComboBox<Whom>();
        whom.setId("follow-up-whom");
        whom.getItems().setAll(Whom.all(words));
        whom.setOnAction(_ -> model.forWhom().set(whom.getValue().account()));
        model.forWhom()
                .subscribe(account ->
                        whom.getItems().stream()
                                .filter(each -> each.account().equals(account))
                                .findFirst()
                                .ifPresent(whom::setValue));
        return new NamedField(texts.get("deadlines.follow-up.whom"), whom);
    }

    private ActionButton add() {
        var add =
                new ActionButton("add-follow-up", texts.get("deadlines.follow-up.add"), model::add);
        add.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        model.saving().get()
                                                || !FollowUp.fits(model.what().get().strip()),
                                model.what(),
                                model.saving()));
        return add;
    }
}
