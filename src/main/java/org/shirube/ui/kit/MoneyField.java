package org.shirube.ui.kit;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

import org.shirube.questionnaire.Value;
import org.shirube.text.Texts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An amount of money with its currency. Takes 7,500 and full-width digits.
public final class MoneyField extends EntryField {

    /// The currencies of those who come to Japan to work, the usual ones first.
    public static final List<String> CURRENCIES =
            List.of(
                    "JPY", "USD", "VND", "CNY", "PHP", "IDR", "MMK", "KHR", "NPR", "THB", "MNT",
                    "BDT", "LKR", "INR", "UZS", "LAK", "KRW", "EUR");

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,3})?");

    private final Texts texts;
    private final TextField amount;
    private final ComboBox<String> currency = new ComboBox<>();

    public MoneyField(Texts texts, String question) {
        super(question);
        this.texts = texts;
        amount = text("amount", texts.get("field.amount"));
        currency.getItems().setAll(CURRENCIES);
        currency.setOnAction(_ -> commit());
        add(currency, "currency", texts.get("field.currency"));
    }

    @Override
    Entry read() {
        var digits = Digits.plain(amount.getText());
        if (digits.isEmpty()) {
            return new Entry.Empty();
        }
        if (!AMOUNT.matcher(digits).matches()) {
            return new Entry.Wrong(texts.get("field.amount.wrong"));
        }
        return currency.getValue() == null
                ? new Entry.Wrong(texts.get("field.currency.missing"))
                : new Entry.Right(new Value.Amount(new BigDecimal(digits), currency.getValue()));
    }

    @Override
    void write(Optional<Value> value) {
        if (value.orElse(null) instanceof Value.Amount(BigDecimal number, String code)) {
            amount.setText(texts.plainNumber(number));
            currency.setValue(code);
        } else {
            amount.clear();
        }
    }
}
