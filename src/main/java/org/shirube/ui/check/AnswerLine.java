package org.shirube.ui.check;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.screening.Answer;
import org.shirube.screening.Basis;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Dates;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;

/// One question and what was answered, with what was noted beside it.
final class AnswerLine extends HBox {

    AnswerLine(CheckModel.Item item, Wordbook words) {
        Texts texts = words.texts();
        var name = new WrappedText(words.asked(item.question().id()).label(), "soft", "name");
        var value =
                new WrappedText(
                        item.answer()
                                .map(answer -> words.value(item.question(), answer.value()))
                                .orElse(texts.get(empty(item))),
                        style(item));
        var said = new VBox(value);
        item.answer().ifPresent(answer -> addDetails(said, answer, texts));
        HBox.setHgrow(said, Priority.ALWAYS);
        getStyleClass().add("answer-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(name, said);
    }

    private static String empty(CheckModel.Item item) {
        return item.isLeftOut() ? "wizard.optional" : "check.not-asked";
    }

    private static String style(CheckModel.Item item) {
        if (item.isLeftOut()) {
            return "soft";
        }
        return CheckModel.isSilent(item) ? "silent" : "value";
    }

    void add(Node action) {
        getChildren().add(action);
    }

    private static void addDetails(VBox said, Answer answer, Texts texts) {
        List<Node> pills = new ArrayList<>();
        if (answer.important()) {
            pills.add(new Pill(texts.get("wizard.important")));
        }
        if (answer.basis() != Basis.STATED) {
            pills.add(new Pill(texts.of("wizard.basis", answer.basis())));
        }
        answer.phases().stream()
                .sorted()
                .forEach(phase -> pills.add(new Pill(texts.of("wizard.phase", phase))));
        answer.on()
                .map(date -> texts.get("wizard.on.noted", Dates.words(texts, date)))
                .ifPresent(when -> pills.add(new Pill(when)));
        if (!pills.isEmpty()) {
            var row = new FlowPane();
            row.getStyleClass().add("pills");
            row.getChildren().setAll(pills);
            said.getChildren().add(row);
        }
        if (!answer.note().isEmpty()) {
            said.getChildren()
                    .add(
                            new WrappedText(
                                    texts.get("wizard.noted", answer.note()), "soft", "small"));
        }
    }
}
