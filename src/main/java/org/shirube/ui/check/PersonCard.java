package org.shirube.ui.check;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.screening.Profile;
import org.shirube.text.Texts;
import org.shirube.ui.interview.ProfileWords;
import org.shirube.ui.kit.WrappedText;

/// Who the person is, in five lines.
final class PersonCard extends VBox {

    PersonCard(Profile person, Texts texts) {
        getStyleClass().add("card");
        getChildren().setAll(new WrappedText(texts.get("check.person"), "title", "strong"));
        ProfileWords.lines(person, texts)
                .forEach((name, value) -> getChildren().add(line(name, value, texts)));
    }

    /// Puts an action behind the title.
    void add(Node action) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var title = getChildren().removeFirst();
        getChildren().addFirst(new HBox(title, gap, action));
    }

    private static HBox line(String called, String value, Texts texts) {
        var name = new WrappedText(called, "soft", "name");
        var said =
                value.isEmpty()
                        ? new WrappedText(texts.get("person.not-known"), "silent")
                        : new WrappedText(value, "value");
        var line = new HBox(name, said);
        line.getStyleClass().add("answer-line");
        return line;
    }
}
