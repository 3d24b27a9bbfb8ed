package org.shirube.ui.wizard;

import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.ui.interview.Wordbook;

import java.util.List;
import java.util.Optional;

/// Which question the person sees. Turns from question to question, over the pages of the
/// interview, and stops at what must not be shown: then the person gives the screen back.
final class ShownModel {

    private final WizardModel model;
    private final Wordbook words;
    private Optional<QuestionId> here = Optional.empty();
    private Optional<QuestionId> last = Optional.empty();

    ShownModel(WizardModel model, Wordbook words) {
        this.model = model;
        this.words = words;
    }

    /// Whether a question of the page, or its first, may be shown; nothing where no question stands
    /// on the screen, or no second language was chosen.
    Optional<Showable> showable(Optional<QuestionId> about) {
        return words.second()
                .flatMap(_ -> asked(about))
                .map(question -> Showable.of(question, words));
    }

    void begin(Optional<QuestionId> about) {
        move(asked(about));
    }

    /// What is shown; nothing where the screen goes back to the caseworker.
    Optional<Question> question() {
        return here.flatMap(id -> page().stream().filter(q -> q.id().equals(id)).findFirst());
    }

    Optional<Value> answer() {
        return here.flatMap(model.standing()::answer).map(answer -> answer.value());
    }

    void answer(Optional<Value> value) {
        here.ifPresent(question -> model.live().answer(question, value));
    }

    void next() {
        int place = place();
        if (here.isEmpty()) {
            return;
        }
        if (place + 1 < page().size()) {
            move(Optional.of(page().get(place + 1)));
        } else {
            move(model.skip() ? page().stream().findFirst() : Optional.empty());
        }
    }

    /// From what must not be shown, back to what was.
    void back() {
        int place = place();
        if (here.isEmpty() && place >= 0) {
            move(Optional.of(page().get(place)));
        } else if (place > 0) {
            move(Optional.of(page().get(place - 1)));
        } else if (!model.isFirst()) {
            model.back();
            move(page().stream().reduce((_, later) -> later));
        }
    }

    private void move(Optional<Question> to) {
        here = to.filter(q -> Showable.of(q, words) == Showable.YES).map(Question::id);
        last = here.or(() -> last);
    }

    /// The place on the page of what is shown, or was before it had to stop; -1 on another page.
    private int place() {
        List<QuestionId> ids = page().stream().map(Question::id).toList();
        return here.or(() -> last).map(ids::indexOf).orElse(-1);
    }

    private Optional<Question> asked(Optional<QuestionId> about) {
        List<Question> page = page();
        return page.stream()
                .filter(question -> about.equals(Optional.of(question.id())))
                .findFirst()
                .or(() -> page.stream().findFirst());
    }

    private List<Question> page() {
        return model.showing() == WizardModel.Showing.PAGE
                        && model.step() instanceof Step.Asking asking
                ? asking.page().questions()
                : List.of();
    }
}
