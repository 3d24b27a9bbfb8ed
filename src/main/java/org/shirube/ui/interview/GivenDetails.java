package org.shirube.ui.interview;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

import org.shirube.screening.Answer;
import org.shirube.screening.Basis;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;

/// What stands beside an answer: how it is known, when in the story it belongs, a note.
public final class GivenDetails {

    private GivenDetails() {}

    /// Nothing where only the value was said.
    public static List<Node> of(Answer answer, Texts texts) {
        List<Node> details = new ArrayList<>();
        List<Pill> pills = pills(answer, texts);
        if (!pills.isEmpty()) {
            var row = new FlowPane(pills.toArray(Pill[]::new));
            row.getStyleClass().add("pills");
            details.add(row);
        }
        if (!answer.note().isEmpty()) {
            details.add(new WrappedText(texts.get("wizard.noted", answer.note()), "soft", "small"));
        }
        return details;
    }

    private static List<Pill> pills(Answer answer, Texts texts) {
        List<Pill> pills = new ArrayList<>();
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
        return pills;
    }
}
