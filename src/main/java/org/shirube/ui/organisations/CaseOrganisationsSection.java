package org.shirube.ui.organisations;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.NamedOrganisation;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.ToldName;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Consumer;

/// The part of a case's page that says which organisations the case names, and as what. It is not
/// for the eyes of the person: it may say that one was seen before.
public final class CaseOrganisationsSection extends VBox {

    private final CaseOrganisationsModel model;
    private final Texts texts;
    private final OrganisationWords words;
    private final Consumer<OrganisationId> open;
    private final VBox lines = new VBox();

    /// `open` goes to the page of an organisation.
    public CaseOrganisationsSection(
            CaseOrganisationsModel model, Texts texts, Consumer<OrganisationId> open) {
        this.model = model;
        this.texts = texts;
        this.open = open;
        words = new OrganisationWords(texts);
        getStyleClass().addAll("organisations", "case-organisations");
        getStylesheets().add(Sheet.beside(OrganisationListView.class));
        lines.getStyleClass().add("lines");
        var undone = new VBox();
        model.removed()
                .subscribe(gone ->
                        undone.getChildren().setAll(gone.map(this::undo).stream().toList()));
        var form = new VBox();
        model.adding()
                .subscribe(begun ->
                        form.getChildren()
                                .setAll(
                                        begun.map(each -> new LinkForm(model, each, texts)).stream()
                                                .toList()));
        Typing.unfolding(this, "link", () -> model.begin(Optional.empty()));
        getChildren()
                .setAll(
                        new Card(
                                texts.get("organisations.title"),
                                lines,
                                undone,
                                trouble(),
                                actions(),
                                form));
        setVisible(model.maySee());
        managedProperty().bind(visibleProperty());
        model.named().subscribe(named -> draw(named));
    }

    private void draw(CaseOrganisationsModel.Named named) {
        var drawn = new ArrayList<Node>();
        named.linked().forEach(each -> drawn.add(linked(each)));
        if (named.linked().isEmpty()) {
            drawn.add(new WrappedText(texts.get("organisations.case.none"), "soft"));
        }
        if (!named.told().isEmpty()) {
            drawn.add(new WrappedText(texts.get("organisations.told"), "strong"));
            named.told().forEach(each -> drawn.add(told(each)));
        }
        lines.getChildren().setAll(drawn);
    }

    private Node linked(NamedOrganisation named) {
        var organisation = named.organisation();
        var link = PatternCards.link(organisation.name(), () -> open.accept(organisation.id()));
        link.setGraphic(new Icon(OrganisationWords.icon(organisation.kind())));
        var said = new VBox(link, new WrappedText(words.naming(named.link().naming()), "soft"));
        if (!named.link().naming().note().isEmpty()) {
            said.getChildren().add(new WrappedText(named.link().naming().note(), "small"));
        }
        seenBefore(named).ifPresent(said.getChildren()::add);
        return model.mayLink() ? beside(said, remove(named)) : said;
    }

    /// Only where the store of rules let it through.
    private Optional<Node> seenBefore(NamedOrganisation named) {
        return named.elsewhere().stream()
                .filter(count -> count > 0)
                .boxed()
                .findFirst()
                .map(count -> {
                    var seen = new Label(texts.get("organisations.seen-before", count));
                    seen.getStyleClass().addAll("seen-before", "strong");
                    seen.setGraphic(new Icon(Feather.REPEAT));
                    seen.setWrapText(true);
                    return seen;
                });
    }

    private ActionButton remove(NamedOrganisation named) {
        var remove =
                new ActionButton(
                        "unlink",
                        texts.get("organisations.unlink"),
                        Feather.X,
                        () -> model.unlink(named));
        remove.getStyleClass().add("plain");
        remove.setAccessibleText(
                texts.get("organisations.unlink.spoken", named.organisation().name()));
        return remove;
    }

    private Node told(ToldName told) {
        var said =
                new VBox(
                        new WrappedText(told.name()),
                        new WrappedText(
                                told.known().isEmpty()
                                        ? texts.get("organisations.told.new")
                                        : texts.get(
                                                "organisations.told.perhaps",
                                                told.known().getFirst().name()),
                                "soft",
                                "small"));
        return beside(
                said,
                new ActionButton(
                        "link-told",
                        texts.get("organisations.told.link"),
                        () -> model.begin(Optional.of(told))));
    }

    private static Node beside(VBox said, ActionButton action) {
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        var line = new HBox(said, action);
        line.getStyleClass().add("twin-line");
        return line;
    }

    private Node undo(NamedOrganisation gone) {
        return new Banner(
                Banner.Kind.INFO,
                texts.get("organisations.unlinked", gone.organisation().name()),
                "",
                new ActionButton("undo-unlink", texts.get("wizard.undo"), model::undo));
    }

    private Node trouble() {
        var says = new WrappedText("", "fault");
        model.refused()
                .subscribe(reason ->
                        says.setText(
                                reason.map(why -> texts.of("organisations.trouble", why))
                                        .orElse("")));
        says.visibleProperty().bind(model.refused().map(Optional::isPresent));
        says.managedProperty().bind(says.visibleProperty());
        return says;
    }

    private Node actions() {
        var add =
                new ActionButton(
                        "link-organisation",
                        texts.get("organisations.link.add"),
                        Feather.PLUS,
                        () -> model.begin(Optional.empty()));
        var actions = new FlowPane(add);
        actions.getStyleClass().add("actions");
        actions.setVisible(model.mayLink());
        actions.managedProperty().bind(actions.visibleProperty());
        return actions;
    }
}
