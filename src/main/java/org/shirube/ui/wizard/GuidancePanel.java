package org.shirube.ui.wizard;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;
import java.util.function.Function;

/// What helps the caseworker to ask, beside the page: what to keep in mind, why we ask, how to ask;
/// and how much was asked so far.
final class GuidancePanel extends ScrollPane {

    private final WizardModel model;
    private final Wordbook words;
    private final VBox blocks = new VBox();
    private final Block keepInMind;
    private final Block why;
    private final Block how;
    private final CoverageBars bars;
    private Optional<QuestionId> shown = Optional.empty();

    GuidancePanel(WizardModel model, Wordbook words) {
        this.model = model;
        this.words = words;
        keepInMind = new Block("keep-in-mind", words.texts().get("wizard.keep-in-mind"));
        why = new Block("block", words.texts().get("wizard.why"));
        how = new Block("block", words.texts().get("wizard.how"));
        bars = new CoverageBars(model.live().rulebook(), words);
        blocks.getStyleClass().add("blocks");
        getStyleClass().add("guidance");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(blocks);
        blocks.getChildren().setAll(keepInMind, why, how, bars);
        refresh(Optional.empty());
    }

    /// Speaks of a question, or of its page where it has nothing of its own to say.
    void refresh(Optional<QuestionId> question) {
        bars.show(model.standing());
        if (!question.equals(shown)) {
            shown = question;
            keepInMind.show(question.flatMap(asked -> find(asked, Asked::keepInMind)));
            why.show(question.flatMap(asked -> find(asked, Asked::why)));
            how.show(question.flatMap(asked -> find(asked, Asked::howToAsk)));
            setVvalue(0);
        }
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

    /// A title and a text; gone while there is no text. It lives as long as the panel, so that a
    /// page turn makes no new nodes.
    private static final class Block extends VBox {

        private final WrappedText text = new WrappedText("", "text");

        Block(String style, String title) {
            getStyleClass().add(style);
            getChildren().setAll(new WrappedText(title, "strong"), text);
            managedProperty().bind(visibleProperty());
        }

        void show(Optional<String> said) {
            setVisible(said.isPresent());
            said.ifPresent(text::setText);
        }
    }
}
