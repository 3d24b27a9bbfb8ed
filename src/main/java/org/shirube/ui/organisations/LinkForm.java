package org.shirube.ui.organisations;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.Organisation;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.ToldName;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Basis;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.ChipMenu;
import org.shirube.ui.kit.DateField;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Asks which organisation a case names and as what: first looks whether it is known, and only then
/// offers to add it as a new one.
final class LinkForm extends VBox {

    private final CaseOrganisationsModel model;
    private final Texts texts;
    private final OrganisationWords words;
    private final TextField name = new TextField();
    private final KindBox as;
    private final ChipMenu<Basis> basis;
    private final DateField since;
    private final DateField until;
    private final TextArea note = new TextArea();
    private final VBox known = new VBox();
    private Optional<PartialDate> from = Optional.empty();
    private Optional<PartialDate> to = Optional.empty();

    LinkForm(CaseOrganisationsModel model, CaseOrganisationsModel.Begun begun, Texts texts) {
        this.model = model;
        this.texts = texts;
        words = new OrganisationWords(texts);
        as = new KindBox(words, begun.told().flatMap(ToldName::as));
        as.setId("link-as");
        basis = basis();
        since = new DateField(texts, texts.get("organisations.link.since"));
        until = new DateField(texts, texts.get("organisations.link.until"));
        since.setOnChange(value -> from = date(value));
        until.setOnChange(value -> to = date(value));
        Typing.named(this, "link");
        getStyleClass().add("link-form");
        known.getStyleClass().add("known-names");
        getChildren().setAll(which(), naming(), note(), known, cancel());
        begun.told().map(ToldName::name).ifPresent(name::setText);
        name.textProperty()
                .addListener((_, _, text) -> {
                    model.search(text);
                    draw();
                });
        model.like().subscribe(_ -> draw());
        as.valueProperty().subscribe(_ -> draw());
        FirstFocus.on(name);
    }

    private Node which() {
        name.setId("link-name");
        var fields =
                new FlowPane(
                        new NamedField(texts.get("organisations.link.as"), as),
                        new NamedField(
                                texts.get("organisations.link.which"), Typing.named(name, "name")));
        fields.getStyleClass().add("fields");
        return fields;
    }

    private Node naming() {
        var fields =
                new FlowPane(
                        new NamedField(texts.get("wizard.basis"), basis),
                        named("since", texts.get("organisations.link.since"), since),
                        named("until", texts.get("organisations.link.until"), until));
        fields.getStyleClass().add("fields");
        return fields;
    }

    private static Node named(String part, String name, DateField field) {
        Typing.named(field, part);
        return new NamedField(name, field);
    }

    private Node note() {
        note.setPrefRowCount(2);
        note.setWrapText(true);
        return new NamedField(texts.get("organisations.note"), Typing.named(note, "note"));
    }

    private ChipMenu<Basis> basis() {
        Map<Basis, String> names = new LinkedHashMap<>();
        for (var each : Basis.values()) {
            names.put(each, texts.of("wizard.basis", each));
        }
        ChipMenu<Basis> menu = ChipMenu.one(texts.get("wizard.basis"), names);
        menu.show(Set.of(Basis.STATED));
        return menu;
    }

    private void draw() {
        List<Node> lines = new ArrayList<>();
        boolean chosen = as.getValue() != null;
        if (!chosen) {
            lines.add(new WrappedText(texts.get("organisations.link.as-first"), "soft"));
        }
        if (!model.like().get().isEmpty()) {
            lines.add(new WrappedText(texts.get("organisations.link.known"), "soft"));
        }
        model.like().get().forEach(each -> lines.add(known(each, chosen)));
        if (!name.getText().isBlank()) {
            lines.add(anew(chosen));
        }
        known.getChildren().setAll(lines);
    }

    private Node known(Organisation organisation, boolean enabled) {
        var link =
                new ActionButton(
                        "link-known",
                        texts.get("organisations.link.this", organisation.name()),
                        () -> model.link(organisation.id(), read()));
        link.setGraphic(new Icon(OrganisationWords.icon(organisation.kind())));
        link.setDisable(!enabled);
        return new VBox(link, new WrappedText(words.about(organisation), "soft", "small"));
    }

    private Node anew(boolean enabled) {
        var add =
                new ActionButton(
                        "link-new",
                        texts.get("organisations.link.new", name.getText().strip()),
                        () -> model.linkNew(name.getText(), read()));
        add.setDisable(!enabled);
        return new VBox(
                add, new WrappedText(texts.get("organisations.no-person"), "soft", "small"));
    }

    private Node cancel() {
        return new ActionButton("cancel-link", texts.get("organisations.cancel"), model::cancel);
    }

    private OrganisationNaming read() {
        since.commit();
        until.commit();
        return new OrganisationNaming(
                Optional.ofNullable(as.getValue()).orElse(OrganisationKind.OTHER),
                from,
                to,
                basis.chosen().stream().findFirst().orElse(Basis.STATED),
                note.getText().strip());
    }

    private static Optional<PartialDate> date(Optional<Value> value) {
        return value.flatMap(
                given -> given instanceof Value.Day(var day) ? Optional.of(day) : Optional.empty());
    }
}
