package org.shirube.ui.organisations;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.casework.LinkedOrganisation;
import org.shirube.casework.NamingCase;
import org.shirube.casework.OrganisationFile;
import org.shirube.casework.SeenIndicator;
import org.shirube.questionnaire.Labels;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The cards about what cases say of an organisation together. Nothing here judges it: each line
/// says in how many of how many cases something was found.
record PatternCards(Texts texts, OrganisationWords words, Labels labels, OrganisationWays ways) {

    private static final int MOST_INDICATORS = 12;
    private static final int MOST_CASES = 20;
    private static final int MOST_LINKED = 10;

    Node indicators(OrganisationFile file) {
        var lines = new ArrayList<Node>();
        lines.add(
                new WrappedText(
                        texts.get("organisations.indicators.of", file.assessed(), file.caseCount()),
                        "soft"));
        file.indicators().stream()
                .limit(MOST_INDICATORS)
                .forEach(seen -> lines.add(indicator(seen, file.assessed())));
        more(file.indicators().size() - MOST_INDICATORS).forEach(lines::add);
        return card("indicators", texts.get("organisations.indicators"), lines);
    }

    /// The bar repeats the figures: whoever cannot see it reads them.
    private Node indicator(SeenIndicator seen, int of) {
        var name = new WrappedText(labels.of("indicator", seen.code().code()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var count =
                new Label(
                        texts.get(
                                "organisations.indicators.count",
                                texts.number(seen.cases()),
                                texts.number(of)));
        count.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(name, new ShareBar(seen.cases(), of), count);
        line.getStyleClass().add("indicator-line");
        return line;
    }

    Node cases(OrganisationFile file) {
        var lines = new ArrayList<Node>();
        file.cases().stream().limit(MOST_CASES).forEach(naming -> lines.add(naming(naming)));
        if (file.cases().isEmpty()) {
            lines.add(new WrappedText(texts.get("organisations.cases.none"), "soft"));
        }
        more(file.caseCount() - Math.min(MOST_CASES, file.cases().size())).forEach(lines::add);
        return card("naming-cases", texts.get("organisations.cases.title"), lines);
    }

    private Node naming(NamingCase naming) {
        var link = link(who(naming), () -> ways.toCase().accept(naming));
        var as =
                naming.as().stream()
                        .map(words::naming)
                        .distinct()
                        .collect(Collectors.joining("; "));
        var said =
                new VBox(
                        link,
                        new WrappedText(as, "small"),
                        new WrappedText(
                                texts.of("cases.conclusion", naming.conclusion()),
                                "soft",
                                "small"));
        said.getStyleClass().add("naming-case");
        return said;
    }

    private static String who(NamingCase naming) {
        return naming.alias().isEmpty() ? naming.label() : naming.label() + " · " + naming.alias();
    }

    Node money(OrganisationFile file) {
        var lines = new ArrayList<Node>();
        file.money().fees().forEach(fee -> lines.add(new WrappedText(words.fee(fee))));
        if (lines.isEmpty()) {
            lines.add(new WrappedText(texts.get("organisations.fees.none"), "soft"));
        }
        file.money()
                .years()
                .ifPresent(years ->
                        lines.add(
                                new WrappedText(
                                        texts.get("organisations.years", words.years(years)))));
        lines.add(new WrappedText(texts.get("organisations.fees.hint"), "soft", "small"));
        return card("fees", texts.get("organisations.fees"), lines);
    }

    Node linked(OrganisationFile file) {
        var lines = new ArrayList<Node>();
        file.linked().stream().limit(MOST_LINKED).forEach(other -> lines.add(linked(other)));
        if (lines.isEmpty()) {
            lines.add(new WrappedText(texts.get("organisations.linked.none"), "soft"));
        }
        more(file.linked().size() - MOST_LINKED).forEach(lines::add);
        return card("linked", texts.get("organisations.linked"), lines);
    }

    private Node linked(LinkedOrganisation other) {
        var link = link(other.name(), () -> ways.toOrganisation().accept(other.id()));
        link.setGraphic(new Icon(OrganisationWords.icon(other.kind())));
        var shared =
                new WrappedText(
                        texts.get(
                                "organisations.linked.shared",
                                words.kind(other.kind()),
                                other.shared()),
                        "soft",
                        "small");
        return new VBox(link, shared);
    }

    private List<Node> more(int left) {
        return left > 0
                ? List.of(
                        new WrappedText(
                                texts.get("organisations.more", texts.number(left)), "soft"))
                : List.of();
    }

    static Button link(String name, Runnable way) {
        var link = new Button(name);
        link.getStyleClass().add("text-link");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setMinWidth(0);
        link.setOnAction(_ -> way.run());
        return link;
    }

    private static Card card(String id, String title, List<Node> lines) {
        var card = new Card(title, lines.toArray(Node[]::new));
        card.setId(id);
        return card;
    }
}
