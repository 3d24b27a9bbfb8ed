package org.shirube.ui.organisations;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.Organisation;
import org.shirube.casework.OrganisationFile;
import org.shirube.questionnaire.Labels;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Columns;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Draws the page of one organisation: what it is, what its cases say together, who is linked with
/// it, and what else it is called.
final class OrganisationView extends VBox {

    private static final double BESIDE_EM = 52;

    private final OrganisationModel model;
    private final Texts texts;
    private final Labels labels;
    private final OrganisationWays ways;
    private final OrganisationWords words;
    private final VBox content = new VBox();

    OrganisationView(OrganisationModel model, Texts texts, Labels labels, OrganisationWays ways) {
        this.model = model;
        this.texts = texts;
        this.labels = labels;
        this.ways = ways;
        words = new OrganisationWords(texts);
        content.getStyleClass().add("content");
        var page = new PageScroll(content);
        VBox.setVgrow(page, Priority.ALWAYS);
        getStyleClass().addAll("organisations", "organisation-page");
        getStylesheets().add(Sheet.beside(OrganisationListView.class));
        getChildren().setAll(page);
        Typing.unfolding(this, "facts", () -> model.changing().set(true));
        disableProperty().bind(model.working());
        model.file().subscribe(_ -> draw());
        model.changing().subscribe(_ -> draw());
    }

    private void draw() {
        content.getChildren()
                .setAll(model.file().get().map(this::drawn).orElseGet(() -> List.of(gone())));
    }

    private Node gone() {
        return new EmptyState(
                Feather.SHARE_2,
                texts.get("organisations.gone"),
                texts.get("organisations.gone.text"));
    }

    private List<Node> drawn(OrganisationFile file) {
        var patterns = new PatternCards(texts, words, labels, ways);
        var merging = new MergeCards(model, texts, words, ways);
        var left = new VBox(patterns.indicators(file), patterns.cases(file));
        var right = new VBox(patterns.money(file), patterns.linked(file));
        left.getStyleClass().add("column");
        right.getStyleClass().add("column");
        merging.twins().ifPresent(right.getChildren()::add);
        merging.merged(file).ifPresent(right.getChildren()::add);
        return Stream.of(
                        List.of(headline(file)),
                        removed().stream().toList(),
                        refused(),
                        List.of(facts(file.organisation())),
                        List.<Node>of(new Columns(BESIDE_EM, 1, 3, 2).with(left, right)))
                .flatMap(List::stream)
                .toList();
    }

    private Node headline(OrganisationFile file) {
        var organisation = file.organisation();
        var name = new WrappedText(organisation.name(), "heading");
        HBox.setHgrow(name, Priority.ALWAYS);
        var line = new HBox(new Icon(OrganisationWords.icon(organisation.kind())), name);
        line.getStyleClass().add("headline");
        var actions = new FlowPane(actions(organisation).toArray(Node[]::new));
        actions.getStyleClass().add("actions");
        var head =
                new VBox(
                        line,
                        new WrappedText(words.about(organisation), "soft"),
                        new WrappedText(named(file), "strong"),
                        actions);
        head.getStyleClass().add("page-head");
        return head;
    }

    private String named(OrganisationFile file) {
        return file.caseCount() == 0
                ? texts.get("organisations.named.nowhere")
                : texts.get("organisations.named", file.caseCount());
    }

    private List<Node> actions(Organisation organisation) {
        var network =
                new ActionButton(
                        "to-network",
                        texts.get("organisations.network.around"),
                        Feather.SHARE_2,
                        () -> ways.toNetwork().accept(Optional.of(organisation.id())));
        var change =
                new ActionButton(
                        "change-organisation",
                        texts.get("organisations.change"),
                        () -> model.changing().set(true));
        var remove =
                new ActionButton(
                        "remove-organisation", texts.get("organisations.remove"), model::remove);
        return Stream.of(
                        Optional.of(network),
                        Optional.of(change).filter(_ -> model.mayChange()),
                        Optional.of(remove).filter(_ -> model.mayRemove()))
                .<Node>flatMap(Optional::stream)
                .toList();
    }

    private Optional<Node> removed() {
        return model.isRemoved()
                ? Optional.of(
                        new Banner(
                                Banner.Kind.INFO,
                                texts.get("organisations.removed"),
                                texts.get("organisations.removed.text"),
                                new ActionButton(
                                        "put-back",
                                        texts.get("organisations.put-back"),
                                        model::putBack)))
                : Optional.empty();
    }

    private List<Node> refused() {
        var says = new WrappedText("", "fault");
        model.refused()
                .subscribe(reason ->
                        says.setText(
                                reason.map(why -> texts.of("organisations.trouble", why))
                                        .orElse("")));
        says.managedProperty().bind(model.refused().map(Optional::isPresent));
        return List.of(says);
    }

    private Node facts(Organisation organisation) {
        if (model.changing().get()) {
            return new FactsForm(
                    texts,
                    Optional.of(organisation.facts()),
                    facts -> model.change(organisation, facts),
                    () -> model.changing().set(false),
                    model.refused());
        }
        var facts = organisation.facts();
        var known = new VBox();
        known.getStyleClass().add("known");
        Stream.of(
                        fact(texts.get("organisations.also-called"), facts.variants()),
                        fact(texts.get("organisations.phones"), facts.phones()),
                        fact(texts.get("organisations.note"), List.of(facts.note())))
                .flatMap(Optional::stream)
                .forEach(known.getChildren()::add);
        known.setVisible(!known.getChildren().isEmpty());
        known.managedProperty().bind(known.visibleProperty());
        return known;
    }

    private static Optional<Node> fact(String title, List<String> values) {
        var said = values.stream().filter(value -> !value.isEmpty()).toList();
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var name = new Label(title);
        name.getStyleClass().add("field-name");
        return Optional.of(new VBox(name, new WrappedText(String.join("\n", said))));
    }
}
