package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.NewCase;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.ScreeningId;
import org.shirube.screening.Extent;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/// All rows of a new case: the file, its first screening with whatever it holds already, and its
/// line in the case list.
final class Beginning {

    private Beginning() {}

    /// `edition` is what the screening is asked with.
    static SavedScreening of(DSLContext db, NewCase opened, String edition, Change change) {
        var caseId = new CaseId(UUID.randomUUID());
        var label = CaseRows.add(db, caseId, opened.alias(), new SecureRandom(), change);
        var screening = screening(caseId, label, opened, change);
        ScreeningRows.add(db, screening, edition, change);
        var id = screening.id();
        opened.content()
                .answers()
                .all()
                .forEach((key, answer) -> AnswerRows.save(db, id, key, answer, 1, change));
        FactRows.add(db, id, opened.content().facts(), change);
        SummaryRows.save(db, summary(screening, opened.first(), change));
        return screening;
    }

    private static SavedScreening screening(
            CaseId caseId, String label, NewCase opened, Change change) {
        return new SavedScreening(
                new ScreeningId(UUID.randomUUID()),
                caseId,
                label,
                opened.alias(),
                change.by(),
                change.at(),
                opened.content(),
                Optional.empty(),
                Extent.FULL,
                opened.versions(),
                Optional.empty());
    }

    private static CaseSummary summary(
            SavedScreening screening, CaseSummary.Result result, Change change) {
        var profile = screening.content().profile();
        return new CaseSummary(
                screening.caseId(),
                screening.label(),
                screening.alias(),
                new CaseSummary.Profiled(
                        profile.scheme(), profile.nationality(), profile.minority()),
                result,
                Optional.of(screening.id()),
                CaseSummary.Progress.IN_PROGRESS,
                change.at());
    }
}
