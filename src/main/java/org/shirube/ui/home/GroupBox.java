package org.shirube.ui.home;

import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// Lines of one kind below their title, and how many more there are.
final class GroupBox extends VBox {

    private final List<LineButton> lines;

    GroupBox(HomeGroup group, Texts texts) {
        lines = group.lines().stream().map(LineButton::new).toList();
        getStyleClass().add("group");
        setId("group-" + group.id());
        getChildren().add(new WrappedText(group.title(), "title", "strong"));
        if (!group.hint().isEmpty()) {
            add(group.hint());
        }
        getChildren().addAll(lines);
        var more = group.more();
        if (more.count() > 0) {
            var count = texts.number(more.count());
            add(
                    more.atLeast()
                            ? texts.get("home.more.at-least", count)
                            : texts.get("home.more", count));
        }
    }

    List<LineButton> lines() {
        return lines;
    }

    private void add(String small) {
        getChildren().add(new WrappedText(small, "soft", "small"));
    }
}
