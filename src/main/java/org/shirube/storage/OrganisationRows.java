package org.shirube.storage;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.select;
import static org.shirube.storage.schema.Tables.CASE_ORGANISATION;
import static org.shirube.storage.schema.Tables.ORGANISATION;
import static org.shirube.storage.schema.Tables.ORGANISATION_NAME;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DataType;
import org.shirube.casework.KnownName;
import org.shirube.casework.NotStored;
import org.shirube.casework.Organisation;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.Saving;
import org.shirube.casework.naming.NameKey;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.OrganisationNameRecord;
import org.shirube.storage.schema.tables.records.OrganisationRecord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Organisations and their names in their tables, each shown in the place of those that were merged
/// into it.
final class OrganisationRows {

    /// The row of a name or link, as opposed to the one that is shown.
    static final org.shirube.storage.schema.tables.Organisation MEMBER = ORGANISATION.as("member");

    private OrganisationRows() {}

    static int add(DSLContext db, OrganisationId id, OrganisationFacts facts, Change change) {
        var row = db.newRecord(ORGANISATION);
        row.setId(id.id());
        row.setShownAs(id.id());
        row.setRemoved(false);
        row.setVersion(1);
        fill(row, facts, change);
        row.insert();
        writeNames(db, id, facts);
        return 1;
    }

    static int change(
            DSLContext db, OrganisationId id, int version, OrganisationFacts facts, Change change) {
        var row = row(db, id);
        if (row.getVersion() != version) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        row.setVersion(version + 1);
        fill(row, facts, change);
        row.update();
        db.deleteFrom(ORGANISATION_NAME)
                .where(ORGANISATION_NAME.ORGANISATION_ID.eq(id.id()))
                .execute();
        writeNames(db, id, facts);
        return row.getVersion();
    }

    static int setRemoved(DSLContext db, OrganisationId id, boolean removed, Change change) {
        var row = row(db, id);
        if (removed && isNamed(db, id)) {
            throw new NotStored(Saving.Reason.CHANGED_ELSEWHERE);
        }
        row.setRemoved(removed);
        row.setVersion(row.getVersion() + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.update();
        return row.getVersion();
    }

    /// The organisations that are shown in place of these, by the id that was asked for.
    static Map<OrganisationId, Organisation> find(DSLContext db, Collection<OrganisationId> ids) {
        Map<UUID, UUID> shown =
                db.select(MEMBER.ID, MEMBER.SHOWN_AS)
                        .from(MEMBER)
                        .where(MEMBER.ID.in(ids.stream().map(OrganisationId::id).toList()))
                        .fetchMap(MEMBER.ID, MEMBER.SHOWN_AS);
        var names = namesOf(db, shown.values());
        var own = ownNames(db, shown.values());
        Map<UUID, Organisation> organisations =
                db.selectFrom(ORGANISATION)
                        .where(ORGANISATION.ID.in(shown.values()))
                        .fetchMap(ORGANISATION.ID, row -> organisation(row, own, names));
        var found = new HashMap<OrganisationId, Organisation>();
        shown.forEach(
                (id, shownAs) -> found.put(new OrganisationId(id), organisations.get(shownAs)));
        return found;
    }

    /// All names of organisations, of those that are merged into them too, by the one that is
    /// shown.
    static Map<UUID, List<String>> namesOf(DSLContext db, Collection<UUID> shown) {
        return db.select(MEMBER.SHOWN_AS, ORGANISATION_NAME.NAME)
                .from(ORGANISATION_NAME)
                .join(MEMBER)
                .on(MEMBER.ID.eq(ORGANISATION_NAME.ORGANISATION_ID))
                .where(MEMBER.SHOWN_AS.in(shown))
                .orderBy(MEMBER.ID, ORGANISATION_NAME.ORDINAL)
                .fetchGroups(MEMBER.SHOWN_AS, ORGANISATION_NAME.NAME);
    }

    /// The ids of the rows in whose place it is shown, its own among them.
    static List<UUID> members(DSLContext db, OrganisationId shown) {
        return db.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .where(ORGANISATION.SHOWN_AS.eq(shown.id()))
                .fetch(ORGANISATION.ID);
    }

    static List<KnownName> names(DSLContext db) {
        var shown = ORGANISATION.as("shown");
        return db.select(MEMBER.SHOWN_AS, ORGANISATION_NAME.NAME, ORGANISATION_NAME.WORDS)
                .from(ORGANISATION_NAME)
                .join(MEMBER)
                .on(MEMBER.ID.eq(ORGANISATION_NAME.ORGANISATION_ID))
                .join(shown)
                .on(shown.ID.eq(MEMBER.SHOWN_AS))
                .where(shown.REMOVED.isFalse())
                .fetch(row ->
                        new KnownName(
                                new OrganisationId(row.value1()),
                                row.value2(),
                                words(row.value3())));
    }

    /// Whether a name of the organisation holds the text, as it is typed or as it is read.
    static Condition holds(String text) {
        if (text.isBlank()) {
            return noCondition();
        }
        var joined = replace(ORGANISATION_NAME.WORDS, inline(" "), inline(""));
        var read =
                NameKey.of(text).words().stream()
                        .<Condition>map(word -> joined.contains(word))
                        .reduce(Condition::and);
        var typed = ORGANISATION_NAME.FOLDED.contains(NameKey.folded(text));
        return ORGANISATION.ID.in(
                select(MEMBER.SHOWN_AS)
                        .from(ORGANISATION_NAME)
                        .join(MEMBER)
                        .on(MEMBER.ID.eq(ORGANISATION_NAME.ORGANISATION_ID))
                        .where(read.map(typed::or).orElse(typed)));
    }

    /// Those that stand for themselves and are there.
    static Condition isShown() {
        return ORGANISATION.SHOWN_AS.eq(ORGANISATION.ID).and(ORGANISATION.REMOVED.isFalse());
    }

    static Map<OrganisationKind, Integer> counts(DSLContext db, String text) {
        return db
                .select(ORGANISATION.KIND, countDistinct(ORGANISATION.ID))
                .from(ORGANISATION)
                .where(isShown().and(holds(text)))
                .groupBy(ORGANISATION.KIND)
                .fetch()
                .stream()
                .collect(Collectors.toMap(row -> kind(row.value1()), row -> row.value2()));
    }

    static OrganisationKind kind(String word) {
        return EnumText.read(OrganisationKind.class, word);
    }

    static OrganisationRecord row(DSLContext db, OrganisationId id) {
        return db.fetchOptional(ORGANISATION, ORGANISATION.ID.eq(id.id()))
                .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
    }

    private static boolean isNamed(DSLContext db, OrganisationId id) {
        return db.fetchExists(
                CASE_ORGANISATION,
                CASE_ORGANISATION
                        .ORGANISATION_ID
                        .in(members(db, id))
                        .and(CASE_ORGANISATION.REMOVED.isFalse()));
    }

    private static void fill(OrganisationRecord row, OrganisationFacts facts, Change change) {
        row.setKind(Words.of(facts.kind()));
        row.setName(facts.name());
        row.setPrefecture(facts.prefecture());
        row.setCountry(facts.country());
        row.setPhones(Lines.of(facts.phones()));
        row.setNote(facts.note());
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
    }

    private static void writeNames(DSLContext db, OrganisationId id, OrganisationFacts facts) {
        var rows = new ArrayList<OrganisationNameRecord>();
        for (var name : facts.names()) {
            var row = new OrganisationNameRecord();
            row.setOrganisationId(id.id());
            row.setOrdinal(rows.size());
            row.setName(name);
            row.setFolded(cut(NameKey.folded(name), ORGANISATION_NAME.FOLDED.getDataType()));
            row.setWords(
                    cut(
                            String.join(" ", NameKey.of(name).words()),
                            ORGANISATION_NAME.WORDS.getDataType()));
            rows.add(row);
        }
        db.batchInsert(rows).execute();
    }

    /// Folding can make a name longer: one letter of Arabic can stand for a whole sentence.
    private static String cut(String text, DataType<String> column) {
        return text.substring(0, Math.min(text.length(), column.length()));
    }

    private static List<String> words(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(" ", -1));
    }

    private static Map<UUID, List<String>> ownNames(DSLContext db, Collection<UUID> ids) {
        return db.select(ORGANISATION_NAME.ORGANISATION_ID, ORGANISATION_NAME.NAME)
                .from(ORGANISATION_NAME)
                .where(ORGANISATION_NAME.ORGANISATION_ID.in(ids))
                .and(ORGANISATION_NAME.ORDINAL.gt(0))
                .orderBy(ORGANISATION_NAME.ORDINAL)
                .fetchGroups(ORGANISATION_NAME.ORGANISATION_ID, ORGANISATION_NAME.NAME);
    }

    private static Organisation organisation(
            OrganisationRecord row, Map<UUID, List<String>> own, Map<UUID, List<String>> all) {
        var facts = facts(row, own.getOrDefault(row.getId(), List.of()));
        var ofOthers =
                all.getOrDefault(row.getId(), List.of()).stream()
                        .filter(name -> !facts.names().contains(name))
                        .distinct()
                        .toList();
        return new Organisation(
                new OrganisationId(row.getId()),
                facts,
                ofOthers,
                row.getRemoved(),
                row.getVersion());
    }

    private static OrganisationFacts facts(OrganisationRecord row, List<String> variants) {
        return new OrganisationFacts(
                kind(row.getKind()),
                row.getName(),
                variants,
                row.getPrefecture(),
                row.getCountry(),
                Lines.read(row.getPhones()),
                row.getNote());
    }
}
