package org.shirube.ui.wizard;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Age;
import org.shirube.text.Texts;
import org.shirube.ui.kit.AnswerControl;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.DateField;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WholeField;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The age in the way in which it is known: in years, roughly, by the day of birth, or not at all.
/// What nobody can be is said below the field and not stored.
final class AgeField extends VBox {

    private final PersonModel model;
    private final Texts texts;
    private final ChipRow kinds;
    private final VBox place = new VBox();
    private final WrappedText fault = new WrappedText("", "fault");
    private Optional<AnswerControl> field = Optional.empty();

    AgeField(PersonModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        kinds =
                ChipRow.one(
                        texts.get("person.age"),
                        Stream.of(PersonModel.Kind.values())
                                .map(kind -> new Choice(Words.of(kind), name(kind)))
                                .toList());
        kinds.select(List.of(Words.of(model.kind())));
        kinds.setOnChange(value -> value.ifPresent(this::kindChosen));
        place.managedProperty().bind(place.visibleProperty());
        fault.managedProperty().bind(fault.visibleProperty());
        fault.setVisible(false);
        Typing.named(this, "age");
        for (PersonModel.Kind kind : PersonModel.Kind.values()) {
            Typing.unfolding(this, Words.of(kind), () -> unfold(kind));
        }
        getStyleClass().add("age-field");
        getChildren().setAll(kinds, place, fault);
        open(model.kind());
    }

    /// Takes over what was typed; false where nobody can be of that age.
    boolean commit() {
        field.ifPresent(AnswerControl::commit);
        boolean wrong =
                fault.isVisible()
                        || place.getChildren().stream()
                                .anyMatch(node ->
                                        !node.getPseudoClassStates().isEmpty() && isWrong(node));
        if (wrong) {
            QuestionBlock.focusInto(place);
        }
        return !wrong;
    }

    private static boolean isWrong(Node node) {
        return node.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("wrong"));
    }

    private void kindChosen(Value value) {
        var kind = Words.all(PersonModel.Kind.class).get(value.words().getFirst());
        if (kind != null) {
            open(kind);
            if (kind == PersonModel.Kind.NOT_KNOWN) {
                model.age(new Age.NotKnown());
            }
            QuestionBlock.focusInto(place);
        }
    }

    private void unfold(PersonModel.Kind kind) {
        kinds.select(List.of(Words.of(kind)));
        open(kind);
    }

    private void open(PersonModel.Kind kind) {
        refuse(false);
        Typing.named(place, Words.of(kind));
        field =
                switch (kind) {
                    case YEARS -> Optional.of(years());
                    case BAND -> Optional.of(bands());
                    case BORN -> Optional.of(born());
                    case NOT_KNOWN -> Optional.empty();
                };
        place.getChildren().setAll(field.map(AnswerControl::node).stream().toList());
        place.setVisible(field.isPresent());
    }

    private AnswerControl years() {
        var years =
                new WholeField(
                        texts, texts.get("person.age"), texts.get("person.years"), 0, Age.OLDEST);
        if (model.profile().age() instanceof Age.Years(int known)) {
            years.show(Optional.of(new Value.Count(known)));
        }
        years.setOnChange(value -> take(value.map(AgeField::age)));
        return years;
    }

    private AnswerControl born() {
        var born = new DateField(texts, texts.get("person.age.born"));
        if (model.profile().age() instanceof Age.Born(var known)) {
            born.show(Optional.of(new Value.Day(known)));
        }
        born.setOnChange(value -> take(value.map(AgeField::age)));
        return born;
    }

    private AnswerControl bands() {
        List<Age.Band> bands = new ArrayList<>(PersonModel.BANDS);
        if (model.profile().age() instanceof Age.Band known && !bands.contains(known)) {
            bands.addFirst(known);
        }
        var row =
                ChipRow.one(
                        texts.get("person.age"),
                        bands.stream().map(band -> new Choice(id(band), name(band))).toList());
        if (model.profile().age() instanceof Age.Band known) {
            row.select(List.of(id(known)));
        }
        row.setOnChange(value ->
                take(
                        bands.stream()
                                .filter(band ->
                                        value.isPresent() && value.get().words().contains(id(band)))
                                .map(Age.class::cast)
                                .findFirst()));
        return row;
    }

    private void take(Optional<Age> age) {
        refuse(!model.age(age.orElseGet(Age.NotKnown::new)));
    }

    private void refuse(boolean refused) {
        fault.setText(refused ? texts.get("person.age.wrong") : "");
        fault.setVisible(refused);
    }

    private static Age age(Value value) {
        return switch (value) {
            case Value.Count(int years) -> new Age.Years(years);
            case Value.Day(var date) -> new Age.Born(date);
            default -> new Age.NotKnown();
        };
    }

    private String name(PersonModel.Kind kind) {
        return texts.of("person.age", kind);
    }

    private String name(Age.Band band) {
        if (band.to() == Age.OLDEST) {
            return texts.get("person.age.from", band.from());
        }
        return band.from() == 0
                ? texts.get("person.age.under", band.to() + 1)
                : texts.get("person.age.between", band.from(), band.to());
    }

    private static String id(Age.Band band) {
        return band.from() + "-" + band.to();
    }
}
