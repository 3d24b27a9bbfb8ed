package org.shirube.ui.comparison;

import javafx.scene.layout.VBox;

import org.shirube.casework.SavedScreening;
import org.shirube.text.Texts;
import org.shirube.ui.interview.ProfileWords;
import org.shirube.ui.kit.WrappedText;

import java.util.Map;
import java.util.Objects;

/// What was known of who the person is, where it differs or everything is shown.
final class PersonLines extends VBox {

    private final Texts texts;

    PersonLines(CompareModel model, Texts texts) {
        this.texts = texts;
        getStyleClass().add("card");
        var before = lines(model.before().get());
        lines(model.after().get())
                .forEach((name, after) -> {
                    String then = Objects.requireNonNull(before.get(name));
                    if (model.everything().get() || !then.equals(after)) {
                        getChildren()
                                .add(
                                        TwoColumns.of(
                                                new WrappedText(name, "soft"),
                                                said(then),
                                                said(after)));
                    }
                });
    }

    boolean isEmpty() {
        return getChildren().isEmpty();
    }

    private Map<String, String> lines(SavedScreening screening) {
        return ProfileWords.lines(screening.content().profile(), texts);
    }

    private WrappedText said(String value) {
        return value.isEmpty()
                ? new WrappedText(texts.get("person.not-known"), "soft")
                : new WrappedText(value, "value");
    }
}
