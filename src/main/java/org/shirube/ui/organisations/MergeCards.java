package org.shirube.ui.organisations;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.casework.Organisation;
import org.shirube.casework.OrganisationFile;
import org.shirube.casework.OrganisationMerge;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cards about others that may be the same, which somebody merges, and about those that were
/// merged, which somebody takes back.
record MergeCards(
        OrganisationModel model, Texts texts, OrganisationWords words, OrganisationWays ways) {

    Optional<Node> twins() {
        var twins = model.twins().get();
        if (twins.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<Node>();
        lines.add(new WrappedText(texts.get("organisations.twins.text"), "soft"));
        twins.forEach(twin -> lines.add(twin(twin)));
        return Optional.of(card("twins", texts.get("organisations.twins"), lines));
    }

    private Node twin(Organisation twin) {
        var said =
                new VBox(
                        PatternCards.link(
                                twin.name(), () -> ways.toOrganisation().accept(twin.id())),
                        new WrappedText(words.about(twin), "soft", "small"));
        return model.mayMerge()
                ? beside(
                        said,
                        new ActionButton(
                                "merge", texts.get("organisations.merge"), () -> model.merge(twin)))
                : said;
    }

    Optional<Node> merged(OrganisationFile file) {
        if (file.merges().isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<Node>();
        lines.add(new WrappedText(texts.get("organisations.merged.text"), "soft"));
        file.merges().forEach(merge -> lines.add(merged(merge)));
        return Optional.of(card("merged", texts.get("organisations.merged"), lines));
    }

    private Node merged(OrganisationMerge merge) {
        var said =
                new VBox(
                        new WrappedText(merge.name()),
                        new WrappedText(
                                texts.get("organisations.merged.on", texts.date(merge.at())),
                                "soft",
                                "small"));
        return model.mayMerge()
                ? beside(
                        said,
                        new ActionButton(
                                "part",
                                texts.get("organisations.part"),
                                () -> model.part(merge.id())))
                : said;
    }

    private static Node beside(VBox said, ActionButton action) {
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        var line = new HBox(said, action);
        line.getStyleClass().add("twin-line");
        return line;
    }

    private static Card card(String id, String title, List<Node> lines) {
        var card = new Card(title, lines.toArray(Node[]::new));
        card.setId(id);
        return card;
    }
}
