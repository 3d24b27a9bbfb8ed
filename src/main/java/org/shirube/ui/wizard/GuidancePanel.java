package org.shirube.ui.wizard;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What helps the caseworker to ask, beside the page: what to keep in mind, why we ask, how to ask;
/// and how much was asked so far.
final class GuidancePanel extends ScrollPane {

    private final WizardModel model;
    private final Wordbook words;
    private final VBox blocks = new VBox();
    private final CoverageBars bars;
    private Optional<QuestionId> shown = Optional.empty();

    GuidancePanel(WizardModel model, Wordbook words) {
        this.model = model;
        this.words = words;
        bars = new CoverageBars(model.live().rulebook(), words);
        blocks.getStyleClass().add("blocks");
        getStyleClass().add("guidance");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(blocks);
        blocks.getChildren().setAll(bars);
        refresh(Optional.empty());
    }

    /// Speaks of a question, or of its page where it has nothing of its own to say.
    void refresh(Optional<QuestionId> question) {
        bars.show(model.standing());
        if (!question.equals(shown)) {
            shown = question;
            blocks.getChildren().setAll(question.map(this::blocks).orElseGet(() -> List.of(bars)));
            setVvalue(0);
        }
    }

    private List<Node> blocks(QuestionId question) {
        List<Node> made = new ArrayList<>();
        find(question, Asked::keepInMind)
                .ifPresent(text -> made.add(block("keep-in-mind", "wizard.keep-in-mind", text)));
        find(question, Asked::why).ifPresent(text -> made.add(block("block", "wizard.why", text)));
        find(question, Asked::howToAsk)
                .ifPresent(text -> made.add(block("block", "wizard.how", text)));
        made.add(bars);
        return made;
    }

    private Optional<String> find(QuestionId question, Function<Asked, Optional<String>> part) {
        return part.apply(words.asked(question))
                .or(() ->
                        model.live()
                                .rulebook()
                                .library()
                                .placed(question)
                                .parent()
                                .flatMap(above -> find(above.question().id(), part)));
    }

    private VBox block(String style, String title, String text) {
        var block =
                new VBox(
                        new WrappedText(words.texts().get(title), "strong"),
                        new WrappedText(text, "text"));
        block.getStyleClass().add(style);
        return block;
    }
}
