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
        if (group.more() > 0) {
            add(texts.get("home.more", texts.number(group.more())));
        }
    }

    List<LineButton> lines() {
        return lines;
    }

    private void add(String small) {
        getChildren().add(new WrappedText(small, "soft", "small"));
    }
}
