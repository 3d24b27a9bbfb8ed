package org.shirube.ui.interview;

import org.shirube.casework.Casework;
import org.shirube.casework.Operation;
import org.shirube.casework.ReviewTask;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.QuestionId;
import org.shirube.screening.Answers;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Optional;

/// The questions with which a reviewer sent a screening back, and which of them are done. Empty for
/// a screening that was never sent back.
public final class SentBack {

    private final Casework casework;
    private final Background background;
    private final Runnable listener;
    private List<ReviewTask> tasks = List.of();
    private Optional<Answers> looked = Optional.empty();
    private Optional<Saving.Reason> trouble = Optional.empty();

    SentBack(Casework casework, Background background, Runnable listener) {
        this.casework = casework;
        this.background = background;
        this.listener = listener;
    }

    /// Reads them, for whoever may answer them.
    void begin(SavedScreening saved) {
        if (casework.account().may(Operation.SCREEN)) {
            read(saved);
        }
    }

    public List<ReviewTask> tasks() {
        return tasks;
    }

    /// Why the last explanation was not written, until one is.
    public Optional<Saving.Reason> trouble() {
        return trouble;
    }

    /// Says why a question stays without an answer.
    public void explain(SavedScreening saved, QuestionId question, String why) {
        background.run(
                () -> casework.explain(saved.id(), question, why),
                saving -> {
                    trouble =
                            saving instanceof Saving.NotSaved(Saving.Reason reason)
                                    ? Optional.of(reason)
                                    : Optional.empty();
                    read(saved);
                });
    }

    /// More may be on the disk: what was sent back may be answered.
    void look(SavedScreening saved) {
        if (!tasks.isEmpty() && !looked.equals(Optional.of(saved.content().answers()))) {
            read(saved);
        }
    }

    private void read(SavedScreening saved) {
        looked = Optional.of(saved.content().answers());
        background.run(() -> casework.tasks(saved.id()), this::known);
    }

    private void known(List<ReviewTask> found) {
        boolean news = !found.equals(tasks) || trouble.isPresent();
        tasks = found;
        if (news) {
            listener.run();
        }
    }
}
