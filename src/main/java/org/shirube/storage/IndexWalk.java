package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_SUMMARY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.TableField;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Goes along the index of one column within bounds, from behind a place. To go on costs the same
/// at every place.
final class IndexWalk {

    private final DSLContext db;
    private final Ordering ordering;
    private final Condition within;
    private Optional<CaseSummaryRecord> behind;

    IndexWalk(
            DSLContext db,
            Ordering ordering,
            Condition within,
            Optional<CaseSummaryRecord> behind) {
        this.db = db;
        this.ordering = ordering;
        this.within = within;
        this.behind = behind;
    }

    /// The next cases by id and number; fewer than asked for only at the end.
    List<Record2<UUID, Integer>> next(int count) {
        List<Record2<UUID, Integer>> found =
                behind.map(place -> behind(place, count, ordering.key()))
                        .orElseGet(() -> rows(within, count));
        if (!found.isEmpty()) {
            behind =
                    Optional.of(
                            db.fetchSingle(
                                    CASE_SUMMARY,
                                    CASE_SUMMARY.CASE_ID.eq(found.getLast().value1())));
        }
        return found;
    }

    /// First those with the same key, then those behind: both are one look into the index.
    private <T> List<Record2<UUID, Integer>> behind(
            CaseSummaryRecord place, int count, TableField<CaseSummaryRecord, T> key) {
        var at = place.get(key);
        var id = place.getCaseId();
        var same =
                key.eq(at)
                        .and(
                                ordering.descending()
                                        ? CASE_SUMMARY.CASE_ID.lt(id)
                                        : CASE_SUMMARY.CASE_ID.gt(id));
        var found = new ArrayList<>(rows(within.and(same), count));
        if (found.size() < count) {
            var beyond = ordering.descending() ? key.lt(at) : key.gt(at);
            found.addAll(rows(within.and(beyond), count - found.size()));
        }
        return found;
    }

    private List<Record2<UUID, Integer>> rows(Condition condition, int count) {
        var key = ordering.key();
        return db.select(CASE_SUMMARY.CASE_ID, CASE_SUMMARY.NUMBER)
                .from(CASE_SUMMARY)
                .where(condition)
                .orderBy(
                        ordering.descending() ? key.desc() : key.asc(),
                        ordering.descending()
                                ? CASE_SUMMARY.CASE_ID.desc()
                                : CASE_SUMMARY.CASE_ID.asc())
                .limit(count)
                .fetch();
    }
}
