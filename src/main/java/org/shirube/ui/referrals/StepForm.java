package org.shirube.ui.referrals;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.ReferralConsent;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.DayPicker;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.kit.WritingArea;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Asks what there is to write down about one step: only what belongs to its kind.
final class StepForm extends VBox {

    private final StepDraft draft;
    private final ReferralsModel model;
    private final Texts texts;
    private final List<String> files;

    StepForm(StepDraft draft, ReferralsModel model, Texts texts) {
        this.draft = draft;
        this.model = model;
        this.texts = texts;
        files = model.read().get().map(ReferralsModel.Read::files).orElse(List.of());
        getStyleClass().add("step-form");
        Typing.named(this, draft.name());
        getChildren().add(new WrappedText(texts.of("referrals.do", draft.kind()), "strong"));
        switch (draft.kind()) {
            case ASK -> getChildren().addAll(asked());
            case SEND -> getChildren().addAll(days(), day("due-on", draft.due()));
            case HAND -> handed();
            case ACCEPT, REFUSE, CLOSE, WITHDRAW -> getChildren().add(days());
        }
        if (draft.kind().passesOn() && !draft.referral().isAgreed()) {
            getChildren()
                    .addAll(
                            new WrappedText(
                                    texts.of("referrals.excepted", draft.referral().to().leave()),
                                    "small"),
                            named("reason", texts.get("referrals.reason"), draft.reason(), 2));
        }
        getChildren()
                .addAll(
                        named("words", texts.of("referrals.words", draft.kind()), draft.words(), 3),
                        actions());
        FirstFocus.on(this, () -> first().requestFocus());
    }

    private Node first() {
        return lookupAll(".chip").stream().findFirst().orElseGet(() -> lookup("#step-words"));
    }

    private List<Node> asked() {
        var by = new TextField();
        by.setId("step-asked-by");
        by.textProperty().bindBidirectional(draft.askedBy());
        return List.of(
                new NamedField(
                        texts.get("referrals.answer"),
                        chosen(
                                texts.get("referrals.answer"),
                                ReferralConsent.values(),
                                each -> texts.of("referrals.consent", each),
                                draft.consent())),
                new NamedField(
                        texts.get("referrals.how"),
                        chosen(
                                texts.get("referrals.how"),
                                ReferralConsent.Way.values(),
                                each -> texts.of("referrals.way", each),
                                draft.way())),
                new NamedField(texts.get("referrals.asked-by"), Typing.named(by, "asked-by")),
                days());
    }

    private <E extends Enum<E>> ChipRow chosen(
            String question, E[] all, Function<E, String> name, ObjectProperty<Optional<E>> into) {
        var row =
                ChipRow.one(
                        question,
                        Arrays.stream(all)
                                .map(each -> new Choice(Words.of(each), name.apply(each)))
                                .toList());
        row.select(into.get().map(Words::of).stream().toList());
        row.setOnChange(_ ->
                into.set(
                        Arrays.stream(all)
                                .filter(each -> row.chosen().contains(Words.of(each)))
                                .findFirst()));
        return row;
    }

    private void handed() {
        if (!files.isEmpty()) {
            var choices = new ArrayList<Choice>();
            IntStream.range(0, files.size())
                    .forEach(at -> choices.add(new Choice(Integer.toString(at), files.get(at))));
            var row = ChipRow.several(texts.get("referrals.files"), choices, Set.of());
            row.select(
                    draft.files().get().stream()
                            .map(file -> Integer.toString(files.indexOf(file)))
                            .toList());
            row.setOnChange(_ ->
                    draft.files()
                            .set(
                                    row.chosen().stream()
                                            .map(at -> files.get(Integer.parseInt(at)))
                                            .toList()));
            getChildren().add(new NamedField(texts.get("referrals.files"), row));
        }
        getChildren().add(days());
    }

    private Node days() {
        return day("on", draft.on());
    }

    private Node day(String id, ObjectProperty<Optional<LocalDate>> into) {
        var day = new DayPicker("step-" + id);
        day.setValue(into.get().orElse(null));
        day.valueProperty().subscribe(_ -> into.set(day.day()));
        return new NamedField(
                texts.get(id.equals("on") ? "referrals.on" : "referrals.due-until"), day);
    }

    private Node named(String part, String name, StringProperty text, int rows) {
        var area = new WritingArea(name, text, model::write);
        area.setId("step-" + part);
        area.setPrefRowCount(rows);
        return new NamedField(name, Typing.named(area, part));
    }

    private Node actions() {
        var write = new ActionButton("write-step", texts.get("referrals.write"), model::write);
        write.getStyleClass().add("primary");
        write.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> model.saving().get() || draft.deed().isEmpty(),
                                model.saving(),
                                draft.consent(),
                                draft.words()));
        var cancel = new ActionButton("cancel-step", texts.get("referrals.cancel"), model::cancel);
        cancel.getStyleClass().add("plain");
        var actions = new FlowPane(write, cancel);
        actions.getStyleClass().add("actions");
        return actions;
    }
}
