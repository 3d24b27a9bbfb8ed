package org.shirube.ui.check;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.QuestionId;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// All answers on one page, by topic, with a way to change each.
final class CheckView extends VBox {

    private final CheckModel model;
    private final Wordbook words;
    private final Texts texts;
    private final Navigator navigator;

    CheckView(CheckModel model, Wordbook words, Navigator navigator) {
        this.model = model;
        this.words = words;
        this.texts = words.texts();
        this.navigator = navigator;
        getStyleClass().add("check");
        getStylesheets()
                .add(
                        Objects.requireNonNull(CheckView.class.getResource("CheckView.css"))
                                .toExternalForm());
        var page = new VBox(parts().toArray(Node[]::new));
        page.getStyleClass().add("check-page");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
        getChildren().setAll(scroll, foot());
    }

    private List<Node> parts() {
        List<Node> parts = new ArrayList<>();
        var head =
                new VBox(
                        new WrappedText(texts.get("check.title"), "heading"),
                        new WrappedText(texts.get("check.open", model.open()), "strong"),
                        new WrappedText(texts.get("check.hint"), "soft"));
        head.getStyleClass().add("head");
        parts.add(head);
        addDifferently(parts);
        var person = new PersonCard(model.saved().content().profile(), texts);
        person.add(change(LiveScreening.THE_PERSON, texts.get("person.title")));
        parts.add(person);
        model.topics().forEach(topic -> parts.add(topic(topic)));
        addDropped(parts);
        return parts;
    }

    private Card topic(CheckModel.Topic topic) {
        return new Card(
                words.title(topic.id()),
                topic.items().stream().map(item -> line(item, true)).toArray(Node[]::new));
    }

    private void addDropped(List<Node> parts) {
        List<CheckModel.Item> dropped = model.noLongerAsked();
        if (!dropped.isEmpty()) {
            var card = new Card(texts.get("check.dropped"));
            card.getStyleClass().add("dropped");
            card.getChildren().add(new WrappedText(texts.get("check.dropped.hint"), "soft"));
            dropped.forEach(item -> card.getChildren().add(line(item, false)));
            parts.add(card);
        }
    }

    private void addDifferently(List<Node> parts) {
        List<List<QuestionId>> groups = model.toldDifferently();
        if (!groups.isEmpty()) {
            var card = new Card(texts.get("check.differently"));
            card.getChildren().add(new WrappedText(texts.get("check.differently.hint"), "soft"));
            groups.forEach(group -> card.getChildren().add(differently(group)));
            parts.add(card);
        }
    }

    private FlowPane differently(List<QuestionId> questions) {
        var names =
                questions.stream()
                        .map(question -> words.asked(question).label())
                        .collect(Collectors.joining(" ↔ "));
        var row = new FlowPane(new WrappedText(names));
        row.getStyleClass().add("differently");
        questions.forEach(question -> row.getChildren().add(change(question, name(question))));
        return row;
    }

    private AnswerLine line(CheckModel.Item item, boolean changeable) {
        var line = new AnswerLine(item, words);
        if (changeable) {
            line.add(change(item.question().id(), name(item.question().id())));
        }
        return line;
    }

    private String name(QuestionId question) {
        return words.asked(question).label();
    }

    private Button change(QuestionId question, String name) {
        var change = new Button(texts.get("check.change"));
        change.getStyleClass().addAll("plain", "small", "change");
        change.setMinWidth(USE_PREF_SIZE);
        change.setAccessibleText(texts.get("check.change.spoken", name));
        change.setOnAction(_ -> navigator.toQuestion(model.saved().id(), question));
        return change;
    }

    private FlowPane foot() {
        var back = new Button(texts.get("check.back"));
        back.setOnAction(_ -> navigator.toScreening(model.saved().id()));
        var finish = new Button(texts.get("check.finish"));
        finish.getStyleClass().add("primary");
        finish.setOnAction(_ -> navigator.toAssessment(model.saved().id()));
        var foot = new FlowPane(back, finish);
        foot.getStyleClass().add("check-foot");
        return foot;
    }
}
