package org.shirube.ui.assessment;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.kit.Columns;
import org.shirube.ui.kit.EmptyState;
import org.shirube.ui.kit.WrappedText;

import java.util.Objects;
import java.util.Optional;

/// The assessment of one screening: the conclusion on its pillars, and beside it danger, what to
/// ask next and what to do now. Redrawn as a whole whenever the screening changes.
public final class AssessmentView extends BorderPane {

    private static final double LEAST_FOR_THE_SIDE = 62;
    private static final double MAIN_SHARE = 2.5;

    private final AssessmentModel model;
    private final Handbook handbook;
    private final Texts texts;
    private final Ways ways;

    public AssessmentView(
            AssessmentModel model, Handbook handbook, Texts texts, Navigator navigator) {
        this.model = model;
        this.handbook = handbook;
        this.texts = texts;
        this.ways = new Ways(navigator, model.id());
        getStyleClass().add("assessment");
        getStylesheets()
                .add(
                        Objects.requireNonNull(
                                        AssessmentView.class.getResource("AssessmentView.css"))
                                .toExternalForm());
        model.assessed().subscribe(this::show);
    }

    private void show(Optional<Assessed> assessed) {
        Optional<String> held = held();
        setCenter(
                assessed.map(found -> found.isEmpty() ? empty() : scrolling(page(found)))
                        .orElseGet(() ->
                                new StackPane(
                                        new WrappedText(texts.get("assessment.loading"), "soft"))));
        held.ifPresent(this::hold);
    }

    /// The side of the switch that has the keyboard: it has it again once all is redrawn.
    private Optional<String> held() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .filter(EarlierView.SIDES::contains);
    }

    private void hold(String id) {
        applyCss();
        Optional.ofNullable(lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private AssessmentPage page(Assessed found) {
        return AssessmentPage.of(found, handbook, texts);
    }

    private Node empty() {
        Button go = new Button(texts.get("assessment.empty.go"));
        go.getStyleClass().add("primary");
        go.setOnAction(_ -> ways.toQuestions(Optional.empty()));
        return new StackPane(
                new EmptyState(
                        Feather.COLUMNS,
                        texts.get("assessment.empty"),
                        texts.get("assessment.empty.text"),
                        go));
    }

    private ScrollPane scrolling(AssessmentPage page) {
        Columns columns =
                new Columns(LEAST_FOR_THE_SIDE, 1.6, MAIN_SHARE, 1)
                        .with(
                                new ResultView(page, texts, ways),
                                new SideView(page, model, texts, ways));
        VBox content = new VBox(new NoticesView(page, model, texts), columns);
        content.getStyleClass().add("content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        model.offering().subscribe(_ -> scroll.setVvalue(0));
        return scroll;
    }
}
