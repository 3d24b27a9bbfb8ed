package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.ScreeningId;
import org.shirube.scoring.Assessment;

/// The rows of a screening that is handed in: frozen with its assessment, in the queue for review,
/// and in the line of the case list.
final class HandingIn {

    private HandingIn() {}

    /// Under the edition that it is assessed with; gives its version.
    static int of(
            DSLContext db,
            ScreeningId id,
            String edition,
            Assessment assessment,
            CaseSummary summary,
            Change change) {
        int version = ScreeningRows.submit(db, id, edition, change);
        AssessmentRows.add(db, id, version, assessment, change);
        ReviewRows.enter(db, id, assessment, change);
        SummaryRows.save(db, summary);
        return version;
    }
}
