package org.shirube.ui.audit;

import javafx.collections.MapChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import org.shirube.casework.AccountId;
import org.shirube.casework.AuditAction;
import org.shirube.text.Texts;
import org.shirube.ui.kit.DayPicker;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.Typing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Asks which entries to show: of whom, which action, on which case, from which day to which.
final class FilterBar extends FlowPane {

    private final AuditModel model;
    private final Texts texts;
    private final ComboBox<Option<AccountId>> who = new ComboBox<>();
    private final ComboBox<Option<AuditAction>> what = new ComboBox<>();
    private final TextField label = new TextField();
    private final DayPicker first = new DayPicker("first-day");
    private final DayPicker last = new DayPicker("last-day");

    /// A line of a list to choose from; the first one, with no value, leaves everything in.
    record Option<T>(String name, Optional<T> value) {

        @Override
        public String toString() {
            return name;
        }
    }

    FilterBar(AuditModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        what.getItems().setAll(actions());
        Typing.named(label, "case");
        label.setId("audit-case");
        label.setPromptText("KJ-4718");
        label.setPrefColumnCount(8);
        var all = new Button(texts.get("audit.show-all"));
        all.setOnAction(_ -> showAll());
        getStyleClass().add("filters");
        getChildren()
                .setAll(
                        new NamedField(texts.get("audit.who"), who),
                        new NamedField(texts.get("audit.what"), what),
                        new NamedField(texts.get("audit.case"), label),
                        new NamedField(texts.get("audit.from"), first),
                        new NamedField(texts.get("audit.to"), last),
                        all);
        names();
        model.authors().addListener((MapChangeListener<AccountId, String>) _ -> names());
        set(model.filter());
        listen();
    }

    void showAll() {
        model.show(Filter.NONE);
        set(Filter.NONE);
    }

    private void listen() {
        who.setOnAction(_ -> ask());
        what.setOnAction(_ -> ask());
        label.setOnAction(_ -> ask());
        label.focusedProperty().subscribe(this::ask);
        first.setOnAction(_ -> ask());
        last.setOnAction(_ -> ask());
    }

    /// Fields that are no longer shown ask for nothing, though they lose the focus.
    private void ask() {
        if (getScene() != null) {
            model.show(asked());
        }
    }

    private Filter asked() {
        return new Filter(
                who.getValue().value(),
                what.getValue().value(),
                label.getText(),
                first.day(),
                last.day());
    }

    private void set(Filter filter) {
        choose(who, filter.who());
        choose(what, filter.what());
        label.setText(filter.label());
        first.setValue(filter.first().orElse(null));
        last.setValue(filter.last().orElse(null));
    }

    private static <T> void choose(ComboBox<Option<T>> box, Optional<T> value) {
        box.getItems().stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .ifPresent(box::setValue);
    }

    /// The names come with the first page.
    private void names() {
        var wanted = new ArrayList<Option<AccountId>>();
        wanted.add(new Option<>(texts.get("audit.everybody"), Optional.empty()));
        model.authors().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(author ->
                        wanted.add(new Option<>(author.getValue(), Optional.of(author.getKey()))));
        if (!who.getItems().equals(wanted)) {
            who.getItems().setAll(wanted);
            choose(who, model.filter().who());
        }
    }

    private List<Option<AuditAction>> actions() {
        var everything = new Option<AuditAction>(texts.get("audit.everything"), Optional.empty());
        return Stream.concat(
                        Stream.of(everything),
                        Stream.of(AuditAction.values())
                                .filter(action -> action != AuditAction.UNKNOWN)
                                .map(action ->
                                        new Option<>(
                                                texts.of("audit.action", action),
                                                Optional.of(action))))
                .toList();
    }
}
