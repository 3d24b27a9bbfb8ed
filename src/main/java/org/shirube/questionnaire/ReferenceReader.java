package org.shirube.questionnaire;

import org.shirube.questionnaire.Reference.MinimumWage;
import org.shirube.questionnaire.Reference.Rate;
import org.shirube.questionnaire.Reference.Threshold;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads `reference/japan.yaml`.
final class ReferenceReader {

    private static final Pattern AREA = Pattern.compile("JP(-\\d{2})?");
    private static final Map<String, String> UNITS =
            Map.of(
                    "months-of-pay", "months-of-pay",
                    "survey-mean", "survey-mean",
                    "per-cent-of-pay", "per-cent-of-pay",
                    "hours-a-month", "hours-a-month");

    private final Faults faults;
    private final FigureReader figures;

    ReferenceReader(Faults faults) {
        this.faults = faults;
        this.figures = new FigureReader(faults);
    }

    Reference read(Node root) {
        Fields fields = Fields.of(root, "reference values", faults);
        String version = fields.optionalText("version").orElse("");
        fields.optionalText("state");
        Reference reference =
                new Reference(
                        version,
                        entries(fields, "currencies", this::rate),
                        minimumWages(fields),
                        fields.fields("feeSurvey", new FeeSurveyReader(faults)::read),
                        entries(fields, "threshold", this::threshold));
        fields.refuseTheRest();
        return reference;
    }

    private <T> Map<String, T> entries(
            Fields fields, String key, Function<Fields, Optional<T>> reader) {
        Map<String, T> entries = new LinkedHashMap<>();
        fields.fields(
                key,
                all -> {
                    for (Node.Text name : all.names()) {
                        all.fields(name.text(), reader)
                                .flatMap(entry -> entry)
                                .ifPresent(entry -> entries.put(name.text(), entry));
                    }
                    return all;
                });
        return Map.copyOf(entries);
    }

    private Optional<Rate> rate(Fields entry) {
        var yen = figures.figure(entry, "yen", "yen for one unit, such as 150");
        String year = figures.year(entry);
        String source = entry.text("source");
        entry.refuseTheRest();
        return yen.map(rate -> new Rate(rate, year, source));
    }

    private List<MinimumWage> minimumWages(Fields fields) {
        return fields.nodes("minimumWage").stream()
                .map(node -> Fields.of(node, "a minimum wage", faults))
                .flatMap(entry -> minimumWage(entry).stream())
                .toList();
    }

    private Optional<MinimumWage> minimumWage(Fields entry) {
        String area = entry.text("area");
        if (!AREA.matcher(area).matches()) {
            faults.add(entry.at("area"), "'" + area + "' is no area", "JP, or such as JP-13");
        }
        var yen = figures.figure(entry, "yen", "yen an hour, such as 1055");
        String year = figures.year(entry);
        Certainty certainty = figures.certainty(entry);
        String source = entry.text("source");
        entry.refuseTheRest();
        return yen.map(wage -> new MinimumWage(area, year, wage, certainty, source));
    }

    private Optional<Threshold> threshold(Fields entry) {
        var value = figures.figure(entry, "value", "a number, such as 3");
        String unit = entry.choice("unit", UNITS).orElse("");
        String year = figures.year(entry);
        boolean judgement = entry.flag("judgement");
        String source = entry.text("source");
        entry.refuseTheRest();
        return value.map(bound -> new Threshold(bound, unit, year, judgement, source));
    }
}
