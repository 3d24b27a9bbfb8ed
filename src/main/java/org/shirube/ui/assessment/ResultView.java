package org.shirube.ui.assessment;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.assessment.AssessmentPage.Differing;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Columns;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// The lintel on its three pillars, and below them what was told differently.
final class ResultView extends VBox {

    private static final double LEAST_FOR_THREE = 40;

    ResultView(AssessmentPage page, Texts texts, Ways ways) {
        getStyleClass().add("result");
        Columns pillars = new Columns(LEAST_FOR_THREE, 1, 1, 1, 1);
        pillars.with(
                page.pillars().stream()
                        .map(pillar -> new PillarView(pillar, texts, ways))
                        .toArray(Node[]::new));
        pillars.getStyleClass().add("pillars");
        VBox standing = new VBox(pillars);
        standing.getStyleClass().add("standing");
        getChildren().addAll(new VBox(lintel(page.lintel()), standing));
        Pill versions = new Pill(page.versions());
        versions.setId("versions");
        getChildren().add(versions);
        getChildren().add(new HelpView(page.help(), texts));
        if (!page.lenses().isEmpty()) {
            getChildren().add(new LensesView(page.lenses(), texts));
        }
        if (!page.differing().isEmpty()) {
            getChildren().add(differing(page.differing(), texts, ways));
        }
    }

    private static VBox lintel(Lintel words) {
        VBox lintel =
                new VBox(
                        new WrappedText(words.conclusion(), "heading"),
                        new WrappedText(words.because(), "because"),
                        new WrappedText(words.standing(), "small"));
        lintel.getStyleClass().add("lintel");
        lintel.setId("lintel");
        return lintel;
    }

    private static Card differing(List<Differing> all, Texts texts, Ways ways) {
        Card card = new Card(texts.get("assessment.differing"));
        card.getChildren()
                .add(new WrappedText(texts.get("assessment.differing.text"), "soft", "small"));
        for (Differing one : all) {
            card.getChildren().add(new WrappedText(one.fact(), "strong"));
            one.answers().forEach(told -> card.getChildren().add(new ToldView(told, texts, ways)));
        }
        return card;
    }
}
