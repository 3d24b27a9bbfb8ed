package org.shirube.ui.check;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.PartialDate;
import org.shirube.screening.Age;
import org.shirube.screening.Profile;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Countries;
import org.shirube.ui.interview.Dates;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.WrappedText;

import java.util.stream.Collectors;

/// Who the person is, in five lines.
final class PersonCard extends VBox {

    private final Texts texts;

    PersonCard(Profile person, Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
        getChildren()
                .setAll(
                        new WrappedText(texts.get("check.person"), "title", "strong"),
                        line("person.age", age(person.age())),
                        line("person.sex", word("person.sex", person.sex())),
                        line("person.nationality", Countries.name(texts, person.nationality())),
                        line("person.scheme", word("scheme", person.scheme())),
                        line("person.languages", languages(person)));
    }

    /// Puts an action behind the title.
    void add(Node action) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var title = getChildren().removeFirst();
        getChildren().addFirst(new HBox(title, gap, action));
    }

    private HBox line(String key, String value) {
        var name = new WrappedText(texts.get(key), "soft", "name");
        var said =
                value.isEmpty()
                        ? new WrappedText(texts.get("person.not-known"), "silent")
                        : new WrappedText(value, "value");
        var line = new HBox(name, said);
        line.getStyleClass().add("answer-line");
        return line;
    }

    private String age(Age age) {
        return switch (age) {
            case Age.Years(int years) -> texts.get("check.person.years", years);
            case Age.Band(int from, int to) -> texts.get("person.age.between", from, to);
            case Age.Born(PartialDate date) ->
                    texts.get("check.person.born", Dates.words(texts, date));
            case Age.NotKnown _ -> "";
        };
    }

    private String word(String family, String id) {
        return id.isEmpty() ? "" : texts.of(family, id);
    }

    private static String languages(Profile person) {
        return person.languages().stream()
                .map(Wordbook::ownName)
                .collect(Collectors.joining(" · "));
    }
}
