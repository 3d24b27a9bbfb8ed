package org.shirube.ui.kit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Value;
import org.shirube.text.Texts;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// A date of which perhaps only the year or month is known, or which is a guess. The year can be
/// written in the Japanese calendar (令和6, R6).
public final class DateField extends EntryField {

    private static final int NOT_KNOWN = 0;

    private final Texts texts;
    private final TextField year;
    private final ComboBox<Integer> month;
    private final ComboBox<Integer> day;
    private final CheckBox about;

    public DateField(Texts texts, String question) {
        super(question);
        this.texts = texts;
        year = text("year", texts.get("field.year"));
        year.setPromptText(texts.get("field.year"));
        addWords(new Label(texts.get("field.year.after")));
        month = numbers(12, this::monthName);
        add(month, "month", texts.get("field.month"));
        day = numbers(31, this::dayName);
        add(day, "day", texts.get("field.day"));
        about = new CheckBox(texts.get("field.about"));
        about.setOnAction(_ -> commit());
        addPart(about, "about");
    }

    @Override
    Entry read() {
        if (year.getText().isBlank()) {
            return month.getValue() == NOT_KNOWN && day.getValue() == NOT_KNOWN
                    ? new Entry.Empty()
                    : wrong();
        }
        return JapaneseYear.parse(year.getText())
                .flatMap(this::date)
                .<Entry>map(date -> new Entry.Right(new Value.Day(date)))
                .orElseGet(this::wrong);
    }

    @Override
    void write(Optional<Value> value) {
        var date =
                value.orElse(null) instanceof Value.Day(PartialDate known)
                        ? known
                        : new PartialDate(NOT_KNOWN, NOT_KNOWN, NOT_KNOWN, false);
        year.setText(date.year() == NOT_KNOWN ? "" : Integer.toString(date.year()));
        month.setValue(date.month());
        day.setValue(date.day());
        about.setSelected(date.about());
    }

    /// Goes through the written form, which refuses the 31st of February and a day of no month.
    private Optional<PartialDate> date(int ofYear) {
        var text = new PartialDate(ofYear, month.getValue(), day.getValue(), about.isSelected());
        return month.getValue() == NOT_KNOWN && day.getValue() != NOT_KNOWN
                ? Optional.empty()
                : PartialDate.parse(text.toString());
    }

    private Entry.Wrong wrong() {
        return new Entry.Wrong(texts.get("field.date.wrong"));
    }

    private String monthName(int number) {
        return number == NOT_KNOWN
                ? texts.get("field.month.not-known")
                : texts.get("field.month.numbered", number);
    }

    private String dayName(int number) {
        return number == NOT_KNOWN
                ? texts.get("field.day.not-known")
                : texts.get("field.day.numbered", number);
    }

    private ComboBox<Integer> numbers(int last, IntFunction<String> name) {
        var box = new ComboBox<Integer>();
        box.getItems().setAll(IntStream.rangeClosed(NOT_KNOWN, last).boxed().toList());
        box.setConverter(new NumberName(name));
        box.setValue(NOT_KNOWN);
        box.setOnAction(_ -> commit());
        return box;
    }

    /// How a month or day reads in the list; the first line says that it is not known.
    private static final class NumberName extends StringConverter<Integer> {

        private final IntFunction<String> name;

        NumberName(IntFunction<String> name) {
            this.name = name;
        }

        @Override
        public String toString(@Nullable Integer number) {
            return name.apply(number == null ? NOT_KNOWN : number);
        }

        @Override
        public Integer fromString(String text) {
            return NOT_KNOWN;
        }
    }
}
