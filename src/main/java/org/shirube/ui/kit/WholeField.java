package org.shirube.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.shirube.questionnaire.Value;
import org.shirube.text.Texts;

import java.util.Optional;
import java.util.regex.Pattern;

/// A whole number between two bounds, with its unit behind it.
public final class WholeField extends EntryField {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final Texts texts;
    private final TextField number;
    private final int min;
    private final int max;

    public WholeField(Texts texts, String question, String unit, int min, int max) {
        super(question);
        this.texts = texts;
        this.min = min;
        this.max = max;
        number = text("whole", unit);
        addWords(new Label(unit));
    }

    @Override
    Entry read() {
        var digits = Digits.plain(number.getText());
        if (digits.isEmpty()) {
            return new Entry.Empty();
        }
        if (WHOLE.matcher(digits).matches()) {
            int count = Integer.parseInt(digits);
            if (count >= min && count <= max) {
                return new Entry.Right(new Value.Count(count));
            }
        }
        return new Entry.Wrong(texts.get("field.whole.wrong", min, max));
    }

    @Override
    void write(Optional<Value> value) {
        number.setText(
                value.orElse(null) instanceof Value.Count(int count)
                        ? Integer.toString(count)
                        : "");
    }
}
