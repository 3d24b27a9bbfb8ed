package org.shirube.ui.assessment;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.report.Statute;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.AssessmentPage.Next;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Optional;

/// What stands beside the pillars: danger first, then what to ask next, what to do now, and the
/// laws that the facts bear on.
final class SideView extends VBox {

    private final AssessmentModel model;
    private final Texts texts;
    private final Ways ways;

    SideView(AssessmentPage page, AssessmentModel model, Texts texts, Ways ways) {
        this.model = model;
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("side");
        List<Node> parts = getChildren();
        page.dangers()
                .forEach(note ->
                        parts.add(
                                new DangerView(
                                        note, texts, what -> model.note(note.danger(), what))));
        if (page.frozen().isEmpty()) {
            parts.add(askNext(page.askNext()));
        }
        page.nonPunishment().ifPresent(text -> parts.add(nonPunishment(text)));
        parts.add(now(page.now()));
        if (model.mayStateView()) {
            parts.add(new OwnViewCard(model, texts));
        }
        if (!page.statutes().isEmpty()) {
            parts.add(statutes(page.statutes()));
        }
    }

    private Banner nonPunishment(String text) {
        return new Banner(Banner.Kind.INFO, texts.get("assessment.non-punishment.title"), text);
    }

    private Card askNext(List<Next> questions) {
        Card card = new Card(texts.get("assessment.ask-next"));
        card.setId("ask-next");
        String text = questions.isEmpty() ? "assessment.ask-next.none" : "assessment.ask-next.text";
        card.getChildren().add(new WrappedText(texts.get(text), "soft", "small"));
        for (int i = 0; i < questions.size(); i++) {
            card.getChildren().add(question(i + 1, questions.get(i)));
        }
        Button goOn = new Button(texts.get("assessment.go-on"));
        goOn.getStyleClass().add("small");
        goOn.setOnAction(_ -> ways.toQuestions(Optional.empty()));
        card.getChildren().add(goOn);
        return card;
    }

    private HBox question(int number, Next next) {
        Button link = Links.button(next.question());
        link.setOnAction(_ -> ways.toQuestions(Optional.of(next.id())));
        if (next.decisive()) {
            link.setAccessibleHelp(texts.get("assessment.ask-next.decisive"));
        }
        return item(texts.number(number) + ".", link);
    }

    private Card now(List<String> steps) {
        Card card = new Card(texts.get("assessment.now"));
        steps.forEach(step -> card.getChildren().add(item("•", new WrappedText(step))));
        Button submit = Submitting.button(model, texts);
        submit.getStyleClass().add("small");
        card.getChildren().add(submit);
        return card;
    }

    private Card statutes(List<Statute> statutes) {
        Card card = new Card(texts.get("assessment.statutes"));
        for (Statute statute : statutes) {
            String line = (statute.law() + " " + statute.articles()).strip();
            card.getChildren().add(new WrappedText(line, "soft", "small"));
        }
        card.getChildren()
                .add(new WrappedText(texts.get("assessment.statutes.check"), "small", "check"));
        return card;
    }

    private static HBox item(String mark, Node content) {
        Label sign = new Label(mark);
        sign.getStyleClass().add("mark");
        sign.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox item = new HBox(sign, content);
        item.getStyleClass().add("item");
        return item;
    }
}
