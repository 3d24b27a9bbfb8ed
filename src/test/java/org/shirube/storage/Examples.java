package org.shirube.storage;

import org.shirube.casework.CaseStore;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.NewCase;
import org.shirube.casework.SavedScreening;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Status;
import org.shirube.scoring.Versions;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Small things that several tests store.
final class Examples {

    static final LocalDate DAY = LocalDate.of(2027, 2, 3);
    static final Versions VERSIONS = new Versions(Map.of("palermo", "1.2", "debt-bondage", "1"));

    private Examples() {}

    static AnswerKey key(String question) {
        return AnswerKey.first(new QuestionId(question));
    }

    static CaseSummary.Result result() {
        return new CaseSummary.Result(
                Conclusion.PARTLY_INDICATED,
                Status.STRONG,
                Status.SOME,
                Status.OPEN,
                Optional.of(Danger.Level.RED));
    }

    static NewCase newCase(String alias) {
        return new NewCase(alias, Screening.blank(DAY), VERSIONS, result());
    }

    static CaseSummary summary(SavedScreening of, Instant at) {
        var profile = of.content().profile();
        return new CaseSummary(
                of.caseId(),
                of.label(),
                of.alias(),
                new CaseSummary.Profiled(
                        profile.scheme(), profile.nationality(), profile.minority()),
                result(),
                Optional.of(of.id()),
                CaseSummary.Progress.IN_PROGRESS,
                at);
    }

    /// The screening as the store has it now.
    static SavedScreening reload(CaseStore store, SavedScreening screening) {
        return store.screening(screening.id()).orElseThrow();
    }
}
