package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.screening.AnswerKey;

import java.util.HashMap;
import java.util.Map;

/// The revision of each answer that was last shown to whoever works with this store. Somebody who
/// changes an answer changes what they have seen; where it is no longer the newest, the store
/// refuses, and neither work is lost.
final class SeenRevisions {

    private final Map<ScreeningId, Map<AnswerKey, Integer>> seen = new HashMap<>();

    /// The screening is shown as it is now.
    void look(DSLContext db, ScreeningId id) {
        seen.put(id, AnswerRows.revisions(db, id));
    }

    int last(DSLContext db, ScreeningId id, AnswerKey key) {
        return seen.computeIfAbsent(id, unseen -> AnswerRows.revisions(db, unseen))
                .getOrDefault(key, 0);
    }

    /// What came of writing the next revision. After a fault of the disk it is not known whether
    /// the change was kept, so whatever is there then is taken as seen.
    void learn(ScreeningId id, AnswerKey key, Saving saving) {
        switch (saving) {
            case Saving.Saved(_, int revision) ->
                    seen.computeIfAbsent(id, _ -> new HashMap<>()).put(key, revision);
            case Saving.NotSaved(var reason) -> {
                if (reason != Saving.Reason.CHANGED_ELSEWHERE) {
                    seen.remove(id);
                }
            }
        }
    }
}
