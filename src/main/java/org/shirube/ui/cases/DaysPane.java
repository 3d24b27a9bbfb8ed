package org.shirube.ui.cases;

import javafx.scene.control.DatePicker;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.CaseFilter;
import org.shirube.text.Texts;
import org.shirube.ui.kit.NamedField;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Asks between which days cases changed and were opened.
final class DaysPane extends FlowPane {

    private final CaseListModel model;
    private final DatePicker changedFrom = day("changed-from");
    private final DatePicker changedTo = day("changed-to");
    private final DatePicker openedFrom = day("opened-from");
    private final DatePicker openedTo = day("opened-to");

    DaysPane(CaseListModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("filters");
        getChildren()
                .setAll(
                        new NamedField(texts.get("cases.changed-from"), changedFrom),
                        new NamedField(texts.get("cases.until"), changedTo),
                        new NamedField(texts.get("cases.opened-from"), openedFrom),
                        new NamedField(texts.get("cases.until"), openedTo));
        model.filter().subscribe(this::set);
        for (var day : getDays()) {
            day.setOnAction(_ -> ask());
        }
    }

    private DatePicker[] getDays() {
        return new DatePicker[] {changedFrom, changedTo, openedFrom, openedTo};
    }

    private void set(CaseFilter filter) {
        changedFrom.setValue(filter.changed().from().orElse(null));
        changedTo.setValue(filter.changed().to().orElse(null));
        openedFrom.setValue(filter.opened().from().orElse(null));
        openedTo.setValue(filter.opened().to().orElse(null));
    }

    private void ask() {
        model.show(
                model.filter()
                        .get()
                        .changedIn(days(changedFrom, changedTo))
                        .openedIn(days(openedFrom, openedTo)));
    }

    private static CaseFilter.Days days(DatePicker from, DatePicker to) {
        return new CaseFilter.Days(
                Optional.ofNullable(from.getValue()), Optional.ofNullable(to.getValue()));
    }

    private static DatePicker day(String id) {
        var day = new DatePicker();
        day.setId(id);
        day.setConverter(new Typed());
        day.setPromptText("2026-11-20");
        day.getEditor().setPrefColumnCount(8);
        return day;
    }

    /// 2026-11-20, the same in every language. Anything else is no day.
    private static final class Typed extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            try {
                return typed.isBlank() ? null : LocalDate.parse(typed.strip().replace('/', '-'));
            } catch (DateTimeParseException noDay) {
                return null;
            }
        }
    }
}
