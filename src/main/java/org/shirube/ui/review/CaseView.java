package org.shirube.ui.review;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.scoring.Assessment;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.PageKeys;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// One case: what was answered, why the tool says what it says, and the decision, in one view; one
/// below the other where the window is narrow.
final class CaseView extends BorderPane {

    private static final KeyCombination SEND = KeyCombination.keyCombination("Ctrl+Enter");

    private final ReviewModel model;
    private final Opened opened;
    private final Texts texts;

    /// Where one comes back to the queue, in a narrow window.
    CaseView(ReviewModel model, Opened opened, Wordbook words, Optional<Runnable> back) {
        this.model = model;
        this.opened = opened;
        texts = words.texts();
        getStyleClass().add("case");
        var answered = new AnsweredCard(opened, model.choosing(), words);
        var why = new WhyCard(model, opened, words);
        var decision = new DecisionCard(model, opened, words);
        var head = head(back);
        if (back.isPresent()) {
            var page = new VBox(head, answered, why, decision);
            page.getStyleClass().add("narrow");
            setCenter(new PageScroll(page));
        } else {
            setTop(head);
            setCenter(beside(answered, why));
            setBottom(decision);
        }
        new PageKeys(this).digits(decision::choose).always(SEND, model::decide);
    }

    private Node beside(Node answered, Node why) {
        var left = scrolled(answered);
        var right = scrolled(why);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var both = new HBox(left, right);
        both.getStyleClass().add("both");
        return both;
    }

    private static ScrollPane scrolled(Node card) {
        var scroll = new PageScroll(card);
        scroll.setPrefWidth(1);
        scroll.setMinHeight(0);
        return scroll;
    }

    private Node head(Optional<Runnable> back) {
        var screening = opened.found().screening();
        var label = new Label(screening.label());
        label.getStyleClass().add("heading");
        var actions = new FlowPane(label);
        actions.getStyleClass().add("actions");
        back.map(way -> new ActionButton("to-queue", texts.get("review.to-queue"), way))
                .ifPresent(button -> actions.getChildren().addFirst(button));
        if (!opened.found().blind() && opened.kinds().contains(Kind.RATE)) {
            var blind = new ActionButton("blind", texts.get("review.blind"), model::hide);
            blind.getStyleClass().add("small");
            actions.getChildren().add(blind);
        }
        var head = new VBox(actions, new WrappedText(about(), "soft", "small"));
        head.getChildren().add(new WrappedText(texts.get("review.act-now"), "small", "act-now"));
        told().ifPresent(head.getChildren()::add);
        head.getStyleClass().add("case-head");
        return head;
    }

    /// The conclusion, when and by whom it was screened, and which review this is.
    private String about() {
        var found = opened.found();
        var conclusion =
                found.assessment()
                        .flatMap(stored -> stored.frozen())
                        .map(Assessment::conclusion)
                        .map(one -> texts.of("cases.conclusion", one))
                        .orElse(texts.get("review.hidden"));
        boolean first = found.events().stream().noneMatch(event -> event.decision().signsOff());
        return texts.get(
                "review.about",
                conclusion,
                texts.date(found.screening().startedAt()),
                model.name(found.screening().by()),
                texts.get(first ? "review.first" : "review.again"));
    }

    private Optional<Banner> told() {
        return switch (model.told().get()) {
            case ReviewModel.Told.Nothing _ -> Optional.empty();
            case ReviewModel.Told.Decided(var label, var kind) ->
                    Optional.of(
                            new Banner(
                                    Banner.Kind.INFO,
                                    texts.get(
                                            "review.told", label, texts.of("review.decided", kind)),
                                    ""));
            case ReviewModel.Told.NotSaved(var reason) ->
                    Optional.of(
                            new Banner(
                                    Banner.Kind.WARNING,
                                    texts.get("review.not-saved"),
                                    texts.of("review.not-saved", reason)));
        };
    }
}
