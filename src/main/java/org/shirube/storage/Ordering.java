package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_SUMMARY;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.Facet;
import org.shirube.casework.ListedCase;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;
import org.shirube.storage.search.SortKey;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An order of cases, read forwards or backwards: by the values of one side, if it has one, and
/// then along the index of one column.
record Ordering(
        Optional<Facet> facet,
        List<String> values,
        TableField<CaseSummaryRecord, ? extends Comparable<?>> key,
        boolean descending,
        Optional<String> sets) {

    /// How H2 and PostgreSQL compare ids.
    private static final Comparator<UUID> BY_ID =
            Comparator.<UUID>comparingLong(id -> id.getMostSignificantBits() ^ Long.MIN_VALUE)
                    .thenComparingLong(id -> id.getLeastSignificantBits() ^ Long.MIN_VALUE);

    /// The cases of one set, and where in the index they lie: a stretch of the order.
    record Stretch(Optional<String> set, Condition bounds) {}

    static Ordering of(DSLContext db, CaseOrder order, boolean backwards) {
        boolean turned = order.reversed() != backwards;
        return switch (order.by()) {
            case CHANGED -> of(CASE_SUMMARY.CHANGED_AT, !turned, Optional.of(CaseSets.CHANGED));
            case OPENED -> of(CASE_SUMMARY.OPENED_AT, !turned, Optional.of(CaseSets.OPENED));
            case LABEL -> of(CASE_SUMMARY.LABEL, turned, Optional.empty());
            case ALIAS -> of(CASE_SUMMARY.ALIAS_KEY, turned, Optional.of(CaseSets.INITIAL));
            case SCHEME -> by(db, Facet.SCHEME, order, backwards);
            case NATIONALITY -> by(db, Facet.NATIONALITY, order, backwards);
            case CONCLUSION -> by(db, Facet.CONCLUSION, order, backwards);
            case DANGER -> by(db, Facet.DANGER, order, backwards);
        };
    }

    private static Ordering of(
            TableField<CaseSummaryRecord, ? extends Comparable<?>> key,
            boolean descending,
            Optional<String> sets) {
        return new Ordering(Optional.empty(), List.of(), key, descending, sets);
    }

    /// Within a value the newest change comes first, whichever value comes first.
    private static Ordering by(DSLContext db, Facet facet, CaseOrder order, boolean backwards) {
        var values = ranked(db, facet, order.values());
        return new Ordering(
                Optional.of(facet),
                order.reversed() != backwards ? values.reversed() : values,
                CASE_SUMMARY.CHANGED_AT,
                !backwards,
                Optional.of(CaseSets.CHANGED));
    }

    /// All values that some case has, and the unknown one last.
    private static List<String> ranked(DSLContext db, Facet facet, List<String> order) {
        var ranks = order.isEmpty() ? facet.gravestFirst() : order;
        var values = new ArrayList<>(SetRows.named(db, CaseSets.beginning(facet)));
        values.sort(
                Comparator.comparing(String::isEmpty)
                        .thenComparingInt(value -> rank(ranks, value))
                        .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(values);
    }

    private static int rank(List<String> ranks, String value) {
        int rank = ranks.indexOf(value);
        return rank < 0 ? ranks.size() : rank;
    }

    /// As it lies before somebody.
    Comparator<CaseSummaryRecord> comparator() {
        Comparator<CaseSummaryRecord> byKey = (one, other) -> compare(one, other);
        var byKeyAndId = byKey.thenComparing(CaseSummaryRecord::getCaseId, BY_ID);
        var inDirection = descending ? byKeyAndId.reversed() : byKeyAndId;
        return facet.<Comparator<CaseSummaryRecord>>map(
                        side -> Comparator.comparingInt(row -> values.indexOf(value(side, row))))
                .map(byValue -> byValue.thenComparing(inDirection))
                .orElse(inDirection);
    }

    @SuppressWarnings("unchecked")
    private int compare(CaseSummaryRecord one, CaseSummaryRecord other) {
        return ((Comparable<Object>) one.get(key)).compareTo(other.get(key));
    }

    private static String value(Facet side, CaseSummaryRecord row) {
        return side.of(SummaryRows.summary(row));
    }

    /// Where a line stands.
    static CaseSummaryRecord place(ListedCase line) {
        var row = SummaryRows.row(line.summary());
        row.setOpenedAt(Moments.of(line.openedAt()));
        row.setAliasKey(SortKey.of(line.summary().alias()));
        return row;
    }

    /// The sets of the values from a place on, in order; one without a set where the order has
    /// none.
    List<Optional<String>> from(Optional<CaseSummaryRecord> place) {
        if (facet.isEmpty()) {
            return List.of(Optional.empty());
        }
        var side = facet.get();
        int first = place.map(row -> values.indexOf(value(side, row))).orElse(0);
        return values.stream()
                .skip(Math.max(0, first))
                .map(value -> Optional.of(CaseSets.of(side, value)))
                .toList();
    }

    /// The stretches of the order within a value, from a place on; only one, of everything, where
    /// nothing is filtered and the index alone gives the order.
    List<Stretch> stretches(DSLContext db, boolean filtered, Optional<CaseSummaryRecord> from) {
        if (!filtered || sets.isEmpty()) {
            return List.of(new Stretch(Optional.empty(), DSL.noCondition()));
        }
        var stretches = new ArrayList<Stretch>();
        var names = SetRows.named(db, sets.get());
        var start = from.map(this::name);
        for (var name : descending ? names.reversed() : names) {
            if (start.isEmpty() || isReached(name, start.get())) {
                stretches.add(new Stretch(Optional.of(sets.get() + name), bounds(name)));
            }
        }
        return stretches;
    }

    private boolean isReached(String name, String start) {
        return descending ? name.compareTo(start) <= 0 : name.compareTo(start) >= 0;
    }

    private String name(CaseSummaryRecord row) {
        return key.equals(CASE_SUMMARY.ALIAS_KEY)
                ? SortKey.initial(row.getAliasKey())
                : CaseSets.month((OffsetDateTime) row.get(key)).toString();
    }

    private Condition bounds(String name) {
        if (key.equals(CASE_SUMMARY.ALIAS_KEY)) {
            return CASE_SUMMARY.ALIAS_KEY.ge(name).and(CASE_SUMMARY.ALIAS_KEY.lt(name + '\uffff'));
        }
        var first = YearMonth.parse(name).atDay(1).atStartOfDay().atOffset(ZoneOffset.UTC);
        var time =
                key.equals(CASE_SUMMARY.OPENED_AT)
                        ? CASE_SUMMARY.OPENED_AT
                        : CASE_SUMMARY.CHANGED_AT;
        return time.ge(first).and(time.lt(first.plusMonths(1)));
    }
}
