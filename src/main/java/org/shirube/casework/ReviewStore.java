package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Conclusion;

import java.util.List;
import java.util.Optional;

/// Where reviews lie. Every call that writes is one transaction, with its entry in the audit log;
/// whoever is signed in does it. Called from one thread at a time.
public interface ReviewStore {

    /// The worst first, then who has waited longest.
    List<QueueLine> queue(QueueFilter filter, int offset, int limit);

    QueueCounts counts();

    /// Notes that somebody looks, unless they look blind.
    Optional<ReviewCase> open(ScreeningId id, boolean blind);

    /// Refused with CHANGED_ELSEWHERE where the version is another by now.
    Saving decide(ScreeningId id, int version, Decision decision);

    /// The questions that were sent back with a screening the last time.
    List<ReviewTask> tasks(ScreeningId id);

    /// Why a question that was sent back is not answered.
    Saving explain(ScreeningId id, QuestionId question, String why);

    Optional<OwnView> view(ScreeningId id);

    Saving state(ScreeningId id, Conclusion conclusion, String words);

    /// What the tool, caseworkers and supervisors concluded of all that is signed off.
    AgreementCounts agreement();
}
