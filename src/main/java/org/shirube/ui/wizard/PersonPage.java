package org.shirube.ui.wizard;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.Value;
import org.shirube.screening.Profile;
import org.shirube.text.Countries;
import org.shirube.text.Texts;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.SearchField;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who the person is: five fields, each stored as soon as it is right.
final class PersonPage extends VBox implements WizardPage {

    private static final List<String> SEXES = List.of("female", "male", "other");
    private static final List<String> LANGUAGES =
            List.of(
                    "vi", "id", "fil", "my", "km", "ne", "zh", "th", "mn", "bn", "si", "uz", "pt",
                    "en", "ja");

    private final PersonModel model;
    private final Texts texts;
    private final AgeField age;

    PersonPage(LiveScreening live, Texts texts) {
        this.texts = texts;
        model = new PersonModel(live);
        age = new AgeField(model, texts);
        getStyleClass().addAll("page", "person");
        var head =
                new VBox(
                        new WrappedText(texts.get("person.title"), "heading"),
                        new WrappedText(texts.get("person.hint"), "soft"));
        head.getStyleClass().add("head");
        var fields =
                new VBox(
                        field("person.age", age),
                        field("person.sex", sex()),
                        pair(
                                field("person.nationality", nationality()),
                                field("person.scheme", scheme())),
                        field("person.languages", languages()));
        fields.getStyleClass().add("questions");
        getChildren().setAll(head, fields);
    }

    @Override
    public VBox node() {
        return this;
    }

    @Override
    public boolean commit() {
        return age.commit();
    }

    private VBox field(String key, Node control) {
        var field = new VBox(new WrappedText(texts.get(key), "strong"), control);
        field.getStyleClass().add("question");
        return field;
    }

    private static FlowPane pair(Node one, Node other) {
        var pair = new FlowPane(one, other);
        pair.getStyleClass().add("pair");
        return pair;
    }

    private ChipRow sex() {
        var row =
                ChipRow.one(
                        texts.get("person.sex"),
                        SEXES.stream()
                                .map(sex -> new Choice(sex, texts.of("person.sex", sex)))
                                .toList());
        row.select(List.of(model.profile().sex()));
        row.setOnChange(value -> model.sex(value.map(PersonPage::first).orElse("")));
        return row;
    }

    private SearchField nationality() {
        var field =
                SearchField.sorted(texts.get("person.nationality"), Countries.names(texts), texts);
        field.show(model.profile().nationality());
        field.setOnChange(model::nationality);
        return field;
    }

    private SearchField scheme() {
        Map<String, String> schemes =
                Profile.SCHEMES.stream()
                        .collect(Collectors.toMap(s -> s, s -> texts.of("scheme", s)));
        var field =
                SearchField.inOrder(texts.get("person.scheme"), Profile.SCHEMES, schemes, texts);
        field.show(model.profile().scheme());
        field.setOnChange(model::scheme);
        return field;
    }

    private ChipRow languages() {
        List<String> known = model.profile().languages();
        List<Choice> choices =
                Stream.concat(LANGUAGES.stream(), known.stream())
                        .distinct()
                        .map(tag -> new Choice(tag, name(tag)))
                        .toList();
        var row = ChipRow.several(texts.get("person.languages"), choices, java.util.Set.of());
        row.getStyleClass().add("dense");
        row.select(known);
        row.setOnChange(value -> model.languages(value.map(Value::words).orElse(List.of())));
        return row;
    }

    private String name(String tag) {
        String here = Locale.forLanguageTag(tag).getDisplayLanguage(texts.language().locale());
        return Optional.of(here).filter(name -> !name.isEmpty()).orElse(Wordbook.ownName(tag));
    }

    private static String first(Value value) {
        return value.words().getFirst();
    }
}
