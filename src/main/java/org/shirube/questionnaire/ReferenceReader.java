package org.shirube.questionnaire;

import org.shirube.questionnaire.Reference.Rate;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads `reference/japan.yaml`.
final class ReferenceReader {

    /// A positive number of no more digits than any rate needs.
    private static final Pattern RATE = Pattern.compile("(?=[0.]*[1-9])\\d{1,9}(?:\\.\\d{1,9})?");

    private final Faults faults;

    ReferenceReader(Faults faults) {
        this.faults = faults;
    }

    Reference read(Node root) {
        Fields fields = Fields.of(root, "reference values", faults);
        fields.optionalText("version");
        fields.optionalText("state");
        Map<String, Rate> rates = new LinkedHashMap<>();
        fields.fields("currencies", currencies -> currencies(currencies, rates));
        fields.refuseTheRest();
        return new Reference(Map.copyOf(rates));
    }

    private Fields currencies(Fields currencies, Map<String, Rate> rates) {
        for (Node.Text currency : currencies.names()) {
            currencies
                    .fields(currency.text(), entry -> rate(entry))
                    .flatMap(rate -> rate)
                    .ifPresent(rate -> rates.put(currency.text(), rate));
        }
        return currencies;
    }

    private Optional<Rate> rate(Fields entry) {
        String yen = entry.text("yen");
        String year = entry.text("year");
        String source = entry.text("source");
        entry.refuseTheRest();
        if (RATE.matcher(yen).matches()) {
            return Optional.of(new Rate(new BigDecimal(yen), year, source));
        }
        faults.add(entry.at("yen"), "'" + yen + "' is no rate", "yen for one unit, such as 150");
        return Optional.empty();
    }
}
