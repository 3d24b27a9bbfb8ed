package org.shirube.ui.kit;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// A day that is known exactly, picked from a calendar or typed as 2026-11-20, the same in every
/// language. Anything else is no day.
public final class DayPicker extends DatePicker {

    public DayPicker(String id) {
        setId(id);
        setConverter(new Typed());
        setPromptText("2026-11-20");
        getEditor().setPrefColumnCount(8);
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(getValue());
    }

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
