package org.shirube.ui.review;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.Agreement;
import org.shirube.casework.AgreementCounts;
import org.shirube.casework.Quarter;
import org.shirube.questionnaire.Labels;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Agreement by quarter, pair by pair with its counts, and the indicators that counted most often
/// where a supervisor saw it differently.
final class AgreementView extends VBox {

    private final Labels labels;
    private final Texts texts;

    AgreementView(AgreementCounts counts, Labels labels, Texts texts) {
        this.labels = labels;
        this.texts = texts;
        getStyleClass().add("agreement");
        getStylesheets().add(Sheet.beside(ReviewView.class));
        var page =
                new VBox(
                        new WrappedText(texts.get("agreement.title"), "heading"),
                        new WrappedText(texts.get("agreement.text"), "soft"));
        page.getStyleClass().add("agreement-page");
        var quarters = Quarter.of(counts);
        if (quarters.isEmpty()) {
            page.getChildren()
                    .add(
                            new EmptyState(
                                    Feather.BAR_CHART_2,
                                    texts.get("agreement.empty.title"),
                                    texts.get("agreement.empty.text")));
        }
        quarters.forEach(quarter -> page.getChildren().add(card(quarter)));
        if (!counts.indicators().isEmpty()) {
            page.getChildren().add(indicators(counts.indicators()));
        }
        var scroll = new PageScroll(page);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(scroll);
    }

    private Card card(Quarter quarter) {
        return new Card(
                texts.get(
                        "agreement.quarter",
                        Integer.toString(quarter.year()),
                        quarter.quarter(),
                        quarter.signedOff()),
                line(texts.get("agreement.tool-caseworker"), quarter.toolAndCaseworker()),
                line(texts.get("agreement.tool-supervisor"), quarter.toolAndSupervisor()),
                line(
                        texts.get("agreement.caseworker-supervisor"),
                        quarter.caseworkerAndSupervisor()));
    }

    private Node line(String pair, Agreement agreement) {
        return new WrappedText(
                texts.get(
                        "agreement.line",
                        pair,
                        agreement.agreed(),
                        agreement.count(),
                        kappa(agreement)));
    }

    private String kappa(Agreement agreement) {
        return agreement.kappa().isPresent()
                ? BigDecimal.valueOf(agreement.kappa().getAsDouble())
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString()
                : texts.get("agreement.none");
    }

    private Card indicators(List<AgreementCounts.Overridden> indicators) {
        return new Card(
                texts.get("agreement.indicators"),
                indicators.stream()
                        .map(each ->
                                new WrappedText(
                                        texts.get(
                                                "agreement.indicator",
                                                labels.of("indicator", each.indicator().code()),
                                                each.overridden())))
                        .toArray(Node[]::new));
    }
}
