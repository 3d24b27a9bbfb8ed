package org.shirube.questionnaire;

import org.shirube.questionnaire.FeeSurvey.Share;
import org.shirube.questionnaire.FeeSurvey.Survey;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads the survey of fees and debts in `reference/japan.yaml`.
final class FeeSurveyReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Faults faults;
    private final FigureReader figures;

    FeeSurveyReader(Faults faults) {
        this.faults = faults;
        this.figures = new FigureReader(faults);
    }

    FeeSurvey read(Fields fields) {
        Map<String, BigDecimal> paid = new LinkedHashMap<>();
        Map<String, Share> paidTo = new LinkedHashMap<>();
        Map<String, Share> borrowed = new LinkedHashMap<>();
        FeeSurvey survey =
                new FeeSurvey(
                        survey(fields),
                        fields.texts("scheme").stream()
                                .map(Node.Text::text)
                                .collect(Collectors.toUnmodifiableSet()),
                        paid,
                        paidTo,
                        borrowed);
        fields.fields("paid", means -> means(means, paid));
        fields.fields("paidTo", shares -> shares(shares, paidTo));
        fields.fields("borrowed", shares -> shares(shares, borrowed));
        check(survey, fields);
        fields.refuseTheRest();
        return new FeeSurvey(
                survey.survey(),
                survey.schemes(),
                Map.copyOf(paid),
                Map.copyOf(paidTo),
                Map.copyOf(borrowed));
    }

    private Survey survey(Fields fields) {
        return new Survey(
                figures.year(fields),
                fields.text("period"),
                fields.number("respondents").orElse(0),
                figures.certainty(fields),
                fields.text("source"));
    }

    private Fields means(Fields fields, Map<String, BigDecimal> into) {
        for (Node.Text place : fields.names()) {
            figures.figure(fields, place.text(), "yen, such as 542311")
                    .ifPresent(yen -> into.put(place.text(), yen));
        }
        return fields;
    }

    private Fields shares(Fields fields, Map<String, Share> into) {
        for (Node.Text name : fields.names()) {
            fields.fields(name.text(), this::share)
                    .flatMap(share -> share)
                    .ifPresent(share -> into.put(name.text(), share));
        }
        return fields;
    }

    private Optional<Share> share(Fields fields) {
        Optional<BigDecimal> perCent =
                figures.figure(fields, "share", "per cent, such as 85.3")
                        .filter(share -> isShare(share, fields));
        Optional<BigDecimal> mean =
                fields.optionalText("mean").isPresent()
                        ? figures.figure(fields, "mean", "yen, such as 521065")
                        : Optional.empty();
        fields.refuseTheRest();
        return perCent.map(share -> new Share(share, mean));
    }

    private boolean isShare(BigDecimal share, Fields fields) {
        if (share.compareTo(HUNDRED) > 0) {
            faults.add(fields.at("share"), "a share of " + share + " per cent", "at most 100");
        }
        return share.compareTo(HUNDRED) <= 0;
    }

    private void check(FeeSurvey survey, Fields fields) {
        if (!survey.paid().containsKey(FeeSurvey.ALL)) {
            faults.add(fields.at("paid"), "no mean over all countries", "all: yen, such as 542311");
        }
        if (survey.schemes().isEmpty()) {
            faults.add(fields.at(), "'scheme' is missing", "the schemes that it asked about");
        }
    }
}
