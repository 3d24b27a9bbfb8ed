package org.shirube.ui.casefile;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;

/// Draws the page of a case: contents at the side, head and sections in a column.
final class CaseView extends BorderPane {

    private static final double ROOM_FOR_CONTENTS_EM = 58;

    private final Texts texts;
    private final List<Node> headings = new ArrayList<>();
    private final PageScroll page;

    CaseView(CaseModel model, List<CaseSection> sections, Texts texts, Navigator navigator) {
        this.texts = texts;
        getStyleClass().add("case-page");
        getStylesheets().add(Sheet.beside(CaseView.class));
        var column = new VBox(new CaseHead(model, texts, navigator));
        column.getStyleClass().add("column");
        sections.forEach(section -> column.getChildren().add(framed(section)));
        page = Typing.named(new PageScroll(column), "page");
        setCenter(page);
        setLeft(contents(sections));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node framed(CaseSection section) {
        var title = new WrappedText(section.title(texts), "section-title", "strong");
        title.setId("section-" + section.anchor());
        headings.add(title);
        var framed = Typing.named(new VBox(title, section.view(texts)), section.anchor());
        framed.getStyleClass().add("section");
        return framed;
    }

    /// Not shown where the text is so large that there is no room; the keys go on working.
    private Node contents(List<CaseSection> sections) {
        var title = new Label(texts.get("casefile.contents"));
        title.getStyleClass().add("overline");
        var contents = new VBox(title);
        contents.getStyleClass().add("contents");
        for (int at = 0; at < sections.size(); at++) {
            int wanted = at;
            var link =
                    new ActionButton(
                            "to-" + sections.get(at).anchor(),
                            sections.get(at).title(texts),
                            () -> jump(wanted));
            link.getStyleClass().addAll("plain", "small");
            link.setWrapText(true);
            link.setMinWidth(0);
            link.setAccessibleText(
                    texts.get("casefile.jump", sections.get(at).title(texts), at + 1));
            contents.getChildren().add(link);
        }
        if (sections.size() > 1) {
            contents.getChildren()
                    .add(new WrappedText(texts.get("casefile.keys"), "soft", "small"));
        }
        contents.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        getWidth()
                                                >= ROOM_FOR_CONTENTS_EM * title.getFont().getSize(),
                                widthProperty(),
                                title.fontProperty()));
        contents.managedProperty().bind(contents.visibleProperty());
        return contents;
    }

    /// Alt and a digit.
    private void pressed(KeyEvent key) {
        int digit = key.getCode().isDigitKey() ? key.getCode().getCode() - '1' : -1;
        if (key.isAltDown() && !key.isControlDown() && digit >= 0 && digit < headings.size()) {
            jump(digit);
            key.consume();
        }
    }

    private void jump(int section) {
        var heading = headings.get(section);
        page.layout();
        var column = page.getContent();
        double top = column.sceneToLocal(heading.localToScene(0, 0)).getY();
        double travel =
                column.getBoundsInLocal().getHeight() - page.getViewportBounds().getHeight();
        page.setVvalue(travel <= 0 ? 0 : Math.clamp(top / travel, 0, 1));
        heading.requestFocus();
    }
}
