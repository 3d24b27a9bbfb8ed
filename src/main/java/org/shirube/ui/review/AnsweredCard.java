package org.shirube.ui.review;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Journey;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// What was answered: first what is new since the last review, tinted, then as it was asked; each
/// line can be sent back to be asked again.
final class AnsweredCard extends VBox {

    private final Opened opened;
    private final Choosing choosing;
    private final Wordbook words;
    private final Texts texts;

    AnsweredCard(Opened opened, Choosing choosing, Wordbook words) {
        this.opened = opened;
        this.choosing = choosing;
        this.words = words;
        texts = words.texts();
        getStyleClass().addAll("card", "answered");
        getChildren().add(new WrappedText(texts.get("review.answered"), "title", "strong"));
        var found = opened.found();
        if (!found.changed().isEmpty()) {
            getChildren()
                    .add(
                            new WrappedText(
                                    texts.get("review.changed", found.changed().size()),
                                    "soft",
                                    "small"));
        }
        ordered().forEach(key -> getChildren().add(line(key)));
        if (ordered().isEmpty()) {
            getChildren().add(new WrappedText(texts.get("review.answered.none"), "soft"));
        }
    }

    private List<AnswerKey> ordered() {
        var screening = opened.found().screening();
        var rulebook = words.handbook().rulebook();
        var places = places(rulebook);
        return screening.content().answers().all().keySet().stream()
                .filter(key -> rulebook.library().find(key.question()).isPresent())
                .sorted(
                        Comparator.comparing((AnswerKey key) -> !isChanged(key))
                                .thenComparingInt(key -> place(places, key.question()))
                                .thenComparingInt(AnswerKey::occurrence))
                .toList();
    }

    private List<QuestionId> places(Rulebook rulebook) {
        var screening = opened.found().screening();
        var places = new LinkedHashSet<QuestionId>();
        Journey.of(rulebook.library(), screening.content(), screening.extent())
                .pages()
                .forEach(page -> page.questions().forEach(each -> places.add(each.id())));
        return new ArrayList<>(places);
    }

    /// What is no longer asked comes last.
    private static int place(List<QuestionId> places, QuestionId question) {
        int at = places.indexOf(question);
        return at < 0 ? places.size() : at;
    }

    private boolean isChanged(AnswerKey key) {
        return opened.found().changed().contains(key);
    }

    private Node line(AnswerKey key) {
        var answers = opened.found().screening().content().answers().all();
        var answer = Objects.requireNonNull(answers.get(key));
        var question = words.handbook().rulebook().library().get(key.question());
        var name = new WrappedText(words.asked(key.question()).label(), "strong", "small");
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(name, value(question, answer));
        row.getStyleClass().add("given-row");
        var line = new VBox(row);
        line.getStyleClass().add("given");
        if (isChanged(key)) {
            line.getStyleClass().add("changed");
            line.getChildren().add(new Pill(texts.get("review.new"), Pill.Tone.WARNING));
        }
        line.getChildren().add(detail(key.question(), answer));
        return line;
    }

    private Node value(Question question, Answer answer) {
        var value =
                new WrappedText(
                        words.value(question, answer.value()),
                        answer.value().isAnswer() ? "value" : "silent");
        value.getStyleClass().add("said");
        return value;
    }

    private Node detail(QuestionId question, Answer answer) {
        var said = new ArrayList<String>();
        said.add(texts.of("wizard.basis", answer.basis()));
        if (!answer.note().isEmpty()) {
            said.add(texts.get("wizard.noted", answer.note()));
        }
        var text = new WrappedText(String.join(" · ", said), "soft", "small");
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(text);
        if (opened.kinds().contains(Kind.ASK)) {
            row.getChildren().add(askAgain(question));
        }
        row.getStyleClass().add("given-row");
        return row;
    }

    private Node askAgain(QuestionId question) {
        var again =
                new ActionButton(
                        "ask-" + question.id(),
                        texts.get("review.ask-again"),
                        () -> {
                            choosing.choose(Kind.ASK);
                            choosing.ask(question, true);
                        });
        again.setAccessibleText(texts.get("review.ask-again.of", words.asked(question).label()));
        again.getStyleClass().addAll("plain", "small");
        return again;
    }
}
