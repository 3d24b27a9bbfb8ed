package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;

import org.jooq.DSLContext;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.NewCase;
import org.shirube.casework.NewScreening;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.ScreeningId;
import org.shirube.screening.Extent;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/// All rows of a new case: the file, its first screening with whatever it holds already, and its
/// line in the case list; and of a further screening in a case.
final class Beginning {

    private Beginning() {}

    /// `edition` is what the screening is asked with.
    static SavedScreening of(DSLContext db, NewCase opened, String edition, Change change) {
        var caseId = new CaseId(UUID.randomUUID());
        var label = CaseRows.add(db, caseId, opened.alias(), new SecureRandom(), change);
        var first = new NewScreening(opened.content(), opened.versions(), opened.first());
        var screening = screening(caseId, label, opened.alias(), first, change);
        add(db, screening, first, edition, change);
        return screening;
    }

    /// A further screening in a case file that there is.
    static Optional<SavedScreening> again(
            DSLContext db, CaseId id, NewScreening further, String edition, Change change) {
        return db.fetchOptional(CASE_FILE, CASE_FILE.ID.eq(id.id()))
                .map(file -> {
                    var screening =
                            screening(id, file.getLabel(), file.getAlias(), further, change);
                    add(db, screening, further, edition, change);
                    return screening;
                });
    }

    private static void add(
            DSLContext db,
            SavedScreening screening,
            NewScreening begun,
            String edition,
            Change change) {
        ScreeningRows.add(db, screening, edition, change);
        var id = screening.id();
        begun.content()
                .answers()
                .all()
                .forEach((key, answer) -> AnswerRows.save(db, id, key, answer, 1, change));
        FactRows.add(db, id, begun.content().facts(), change);
        SummaryRows.save(db, summary(screening, begun.first(), change));
    }

    private static SavedScreening screening(
            CaseId caseId, String label, String alias, NewScreening begun, Change change) {
        return new SavedScreening(
                new ScreeningId(UUID.randomUUID()),
                caseId,
                label,
                alias,
                change.by(),
                change.at(),
                begun.content(),
                Optional.empty(),
                Extent.FULL,
                begun.versions(),
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
