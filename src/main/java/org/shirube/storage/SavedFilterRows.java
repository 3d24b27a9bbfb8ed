package org.shirube.storage;

import static org.shirube.storage.schema.Tables.SAVED_FILTER;

import org.jooq.DSLContext;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.Facet;
import org.shirube.casework.SavedFilter;
import org.shirube.questionnaire.Words;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// What somebody looks for again and again, in its table; the filter itself is in one column, each
/// part by its name. A part that this version does not know is left out.
final class SavedFilterRows {

    private static final String WORDS = "words";
    private static final String BY = "by";
    private static final String REVERSED = "reversed";
    private static final String CHANGED = "changed";
    private static final String OPENED = "opened";
    private static final String FROM = "-from";
    private static final String TO = "-to";

    private SavedFilterRows() {}

    static List<SavedFilter> all(DSLContext db, AccountId of) {
        return db.selectFrom(SAVED_FILTER)
                .where(SAVED_FILTER.ACCOUNT_ID.eq(of.id()))
                .orderBy(SAVED_FILTER.NAME, SAVED_FILTER.ID)
                .fetch(row -> saved(row.getId(), row.getName(), row.getContent()));
    }

    /// Gives its version.
    static int put(DSLContext db, AccountId of, SavedFilter filter, Change change) {
        int version = remove(db, of, filter.id()) + 1;
        db.insertInto(SAVED_FILTER)
                .values(
                        filter.id(),
                        of.id(),
                        filter.name(),
                        content(filter),
                        version,
                        change.author(),
                        change.time())
                .execute();
        return version;
    }

    /// Gives the version that there was.
    static int remove(DSLContext db, AccountId of, UUID filter) {
        var which = SAVED_FILTER.ID.eq(filter).and(SAVED_FILTER.ACCOUNT_ID.eq(of.id()));
        int version =
                db.selectFrom(SAVED_FILTER)
                        .where(which)
                        .fetchOptional(SAVED_FILTER.VERSION)
                        .orElse(0);
        db.deleteFrom(SAVED_FILTER).where(which).execute();
        return version;
    }

    private static String content(SavedFilter saved) {
        var filter = saved.filter();
        Map<String, String> parts = new TreeMap<>();
        parts.put(WORDS, filter.words());
        filter.values()
                .forEach((facet, values) ->
                        parts.put(Words.of(facet), Lines.of(values.stream().sorted().toList())));
        days(parts, CHANGED, filter.changed());
        days(parts, OPENED, filter.opened());
        parts.put(BY, Words.of(saved.order().by()));
        parts.put(REVERSED, Boolean.toString(saved.order().reversed()));
        return Lines.of(parts);
    }

    private static void days(Map<String, String> parts, String name, CaseFilter.Days days) {
        days.from().ifPresent(day -> parts.put(name + FROM, day.toString()));
        days.to().ifPresent(day -> parts.put(name + TO, day.toString()));
    }

    private static SavedFilter saved(UUID id, String name, String content) {
        var parts = Lines.readPairs(content);
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        for (var facet : Facet.values()) {
            Optional.ofNullable(parts.get(Words.of(facet)))
                    .ifPresent(chosen -> values.put(facet, Set.copyOf(Lines.read(chosen))));
        }
        var filter =
                new CaseFilter(
                        parts.getOrDefault(WORDS, ""),
                        values,
                        days(parts, CHANGED),
                        days(parts, OPENED));
        var by = Words.all(CaseOrder.By.class).get(parts.getOrDefault(BY, ""));
        var order = by == null ? CaseOrder.USUAL : CaseOrder.of(by);
        boolean reversed = Boolean.parseBoolean(parts.getOrDefault(REVERSED, ""));
        return new SavedFilter(id, name, filter, reversed ? order.reverse() : order);
    }

    private static CaseFilter.Days days(Map<String, String> parts, String name) {
        return new CaseFilter.Days(
                Optional.ofNullable(parts.get(name + FROM)).map(LocalDate::parse),
                Optional.ofNullable(parts.get(name + TO)).map(LocalDate::parse));
    }
}
