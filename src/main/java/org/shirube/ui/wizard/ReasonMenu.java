package org.shirube.ui.wizard;

import javafx.scene.Node;

import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Value;
import org.shirube.text.Texts;
import org.shirube.ui.kit.AnswerControl;
import org.shirube.ui.kit.ChipMenu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Why there is no answer, as one small chip that opens a menu.
final class ReasonMenu implements AnswerControl {

    private final ChipMenu<NonAnswer> menu;

    ReasonMenu(Texts texts, List<NonAnswer> reasons) {
        Map<NonAnswer, String> words = new LinkedHashMap<>();
        reasons.forEach(reason -> words.put(reason, texts.of("answer", reason)));
        menu = ChipMenu.one(texts.get("wizard.no-answer"), words);
        menu.getStyleClass().add("reasons");
    }

    @Override
    public Node node() {
        return menu;
    }

    @Override
    public void show(Optional<Value> value) {
        menu.show(
                value.orElse(null) instanceof Value.Without(NonAnswer reason)
                        ? Set.of(reason)
                        : Set.of());
    }

    @Override
    public void setOnChange(Consumer<Optional<Value>> listener) {
        menu.setOnChange(
                chosen -> listener.accept(chosen.stream().findFirst().map(Value.Without::new)));
    }
}
