package org.shirube.ui.organisations;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.NetworkKnot;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationNetwork;
import org.shirube.text.Texts;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;

/// Draws the picture, and beside it the same in words: the ties of the one that is looked at, or of
/// all.
final class NetworkView extends BorderPane {

    private final NetworkModel model;
    private final Texts texts;
    private final OrganisationWays ways;
    private final OrganisationWords words;
    private final VBox told = new VBox();

    NetworkView(NetworkModel model, Texts texts, OrganisationWays ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        words = new OrganisationWords(texts);
        getStyleClass().addAll("organisations", "network");
        getStylesheets().add(Sheet.beside(OrganisationListView.class));
        setTop(head());
        var network = model.network().get();
        if (network.ties().isEmpty()) {
            setCenter(nothing());
        } else {
            setCenter(picture(network));
            setRight(inWords());
        }
    }

    private Node head() {
        var network = model.network().get();
        var head =
                new VBox(
                        new WrappedText(
                                model.middle()
                                        .map(knot ->
                                                texts.get("organisations.network.of", knot.name()))
                                        .orElse(texts.get("organisations.network.title")),
                                "heading"),
                        new WrappedText(texts.get("organisations.network.hint"), "soft"));
        if (network.more() > 0) {
            head.getChildren()
                    .add(
                            new WrappedText(
                                    texts.get(
                                            "organisations.network.more",
                                            texts.number(network.more())),
                                    "soft"));
        }
        head.getStyleClass().add("head");
        return head;
    }

    private Node nothing() {
        return new EmptyState(
                Feather.SHARE_2,
                texts.get("organisations.network.empty"),
                texts.get("organisations.network.empty.text"));
    }

    private Node picture(OrganisationNetwork network) {
        var picture = new NetworkPicture(network, model.looked(), words, ways.toOrganisation());
        var page = new ScrollPane(picture);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setFocusTraversable(false);
        page.setId("network-picture");
        FirstFocus.on(picture, picture::enter);
        return page;
    }

    private Node inWords() {
        told.getStyleClass().add("told");
        told.setId("network-words");
        model.looked().subscribe(_ -> tell());
        var side = new PageScroll(told);
        side.getStyleClass().add("side");
        return side;
    }

    private void tell() {
        var network = model.network().get();
        var lines = new ArrayList<Node>();
        model.looked()
                .get()
                .flatMap(network::knot)
                .ifPresentOrElse(
                        knot -> lines.addAll(ofOne(network, knot)),
                        () -> lines.addAll(ofAll(network)));
        told.getChildren().setAll(lines);
    }

    private List<Node> ofOne(OrganisationNetwork network, NetworkKnot knot) {
        var lines = new ArrayList<Node>();
        lines.add(PatternCards.link(knot.name(), () -> ways.toOrganisation().accept(knot.id())));
        lines.add(new WrappedText(words.kind(knot.kind()), "soft"));
        lines.add(new WrappedText(words.cases(knot.cases())));
        lines.add(new WrappedText(texts.get("organisations.linked"), "strong"));
        for (var tie : network.of(knot.id())) {
            lines.add(tied(network, tie.from(knot.id()), tie.cases()));
        }
        return lines;
    }

    private Node tied(OrganisationNetwork network, OrganisationId other, int shared) {
        return network.knot(other)
                .<Node>map(knot ->
                        new VBox(
                                PatternCards.link(
                                        knot.name(), () -> ways.toOrganisation().accept(other)),
                                new WrappedText(
                                        texts.get(
                                                "organisations.linked.shared",
                                                words.kind(knot.kind()),
                                                shared),
                                        "soft",
                                        "small")))
                .orElseGet(VBox::new);
    }

    private List<Node> ofAll(OrganisationNetwork network) {
        var lines = new ArrayList<Node>();
        lines.add(new WrappedText(texts.get("organisations.network.words"), "strong"));
        network.ties().stream()
                .sorted((one, two) -> Integer.compare(two.cases(), one.cases()))
                .forEach(tie ->
                        lines.add(
                                new WrappedText(
                                        texts.get(
                                                "organisations.network.tie",
                                                name(network, tie.one()),
                                                name(network, tie.other()),
                                                tie.cases()),
                                        "small")));
        return lines;
    }

    private static String name(OrganisationNetwork network, OrganisationId id) {
        return network.knot(id).map(NetworkKnot::name).orElse("");
    }
}
