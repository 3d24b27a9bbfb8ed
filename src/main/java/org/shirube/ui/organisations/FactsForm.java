package org.shirube.ui.organisations;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.Saving;
import org.shirube.text.Countries;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.SearchField;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Asks what is known of an organisation itself. It is seen from every case, so the form says that
/// nothing of a person belongs there.
final class FactsForm extends VBox {

    private final Texts texts;
    private final TextField name = new TextField();
    private final KindBox kind;
    private final TextArea variants = lines(3);
    private final TextField prefecture = new TextField();
    private final TextArea phones = lines(2);
    private final TextArea note = lines(3);
    private String country = "";

    FactsForm(
            Texts texts,
            Optional<OrganisationFacts> known,
            Consumer<OrganisationFacts> done,
            Runnable cancelled,
            ObservableValue<Optional<Saving.Reason>> refused) {
        this.texts = texts;
        kind = new KindBox(new OrganisationWords(texts), known.map(OrganisationFacts::kind));
        known.ifPresent(this::show);
        Typing.named(this, "facts");
        getStyleClass().add("facts-form");
        var card =
                new Card(
                        texts.get(known.isEmpty() ? "organisations.add" : "organisations.change"),
                        new WrappedText(texts.get("organisations.no-person"), "soft"),
                        fields(),
                        field("variants", texts.get("organisations.variants"), variants),
                        field("phones", texts.get("organisations.phones"), phones),
                        field("note", texts.get("organisations.note"), note),
                        trouble(refused),
                        actions(done, cancelled));
        getChildren().setAll(card);
        FirstFocus.on(name);
    }

    private FlowPane fields() {
        var where = SearchField.sorted(country(), Countries.names(texts), texts);
        where.show(country);
        where.setOnChange(code -> country = code);
        name.setId("organisation-name");
        kind.setId("organisation-kind");
        var fields =
                new FlowPane(
                        field("name", texts.get("organisations.name"), name),
                        new NamedField(texts.get("organisations.kind"), kind),
                        field("prefecture", texts.get("organisations.prefecture"), prefecture),
                        new NamedField(country(), where));
        fields.getStyleClass().add("fields");
        return fields;
    }

    private String country() {
        return texts.get("organisations.country");
    }

    private void show(OrganisationFacts facts) {
        name.setText(facts.name());
        variants.setText(String.join("\n", facts.variants()));
        prefecture.setText(facts.prefecture());
        phones.setText(String.join("\n", facts.phones()));
        note.setText(facts.note());
        country = facts.country();
    }

    private WrappedText trouble(ObservableValue<Optional<Saving.Reason>> refused) {
        var says = new WrappedText("", "fault");
        refused.subscribe(reason ->
                says.setText(reason.map(why -> texts.of("organisations.trouble", why)).orElse("")));
        return says;
    }

    private FlowPane actions(Consumer<OrganisationFacts> done, Runnable cancelled) {
        Button save =
                new ActionButton(
                        "save-organisation",
                        texts.get("organisations.save"),
                        () -> done.accept(facts()));
        save.getStyleClass().addAll("primary", "accent");
        save.disableProperty()
                .bind(
                        name.textProperty()
                                .map(String::isBlank)
                                .orElse(true)
                                .flatMap(blank ->
                                        kind.valueProperty().isNull().map(none -> none || blank)));
        var cancel =
                new ActionButton(
                        "cancel-organisation", texts.get("organisations.cancel"), cancelled);
        var actions = new FlowPane(save, cancel);
        actions.getStyleClass().add("actions");
        return actions;
    }

    private OrganisationFacts facts() {
        return new OrganisationFacts(
                Optional.ofNullable(kind.getValue()).orElse(OrganisationKind.OTHER),
                name.getText(),
                written(variants),
                prefecture.getText(),
                country,
                written(phones),
                note.getText());
    }

    private static List<String> written(TextArea area) {
        return area.getText().lines().toList();
    }

    private static NamedField field(String part, String name, TextInputControl field) {
        return new NamedField(name, Typing.named(field, part));
    }

    private static TextArea lines(int rows) {
        var area = new TextArea();
        area.setPrefRowCount(rows);
        area.setWrapText(true);
        return area;
    }
}
