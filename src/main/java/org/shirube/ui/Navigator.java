package org.shirube.ui;

import org.shirube.casework.CaseId;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;

import java.util.Optional;

/// The ways from one screen to another. Screens know this and nothing of each other.
public interface Navigator {

    /// Locks: whoever comes next signs in.
    void toSignIn();

    void toCases();

    /// What needs them today: where one arrives after signing in.
    default void toHome() {
        toCases();
    }

    default void toCase(CaseId id) {
        toCases();
    }

    /// What the office looks after, and one's own passphrase.
    default void toOffice() {
        toCases();
    }

    /// The way to the organisations that cases name, for those who may see them.
    default Optional<Runnable> toOrganisations() {
        return Optional.empty();
    }

    /// The way to the audit log, for those who may read it.
    default Optional<Runnable> toLog() {
        return Optional.empty();
    }

    /// The way to the review queue, for those who may see it: at one screening, or at the first.
    default Optional<Runnable> toReview(Optional<ScreeningId> at) {
        return Optional.empty();
    }

    /// Opens a case file with its first screening, and goes to it. The alias may be empty.
    void beginScreening(String alias);

    /// The interview, on the page where it was left.
    void toScreening(ScreeningId id);

    /// The interview, on the page of one question.
    void toQuestion(ScreeningId id, QuestionId question);

    /// All answers on one page.
    void toCheck(ScreeningId id);

    void toAssessment(ScreeningId id);
}
