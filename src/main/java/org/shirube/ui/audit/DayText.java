package org.shirube.ui.audit;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// A day as it is typed in a filter: 2026-11-20, the same in every language. Anything else is no
/// day.
final class DayText extends StringConverter<LocalDate> {

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
