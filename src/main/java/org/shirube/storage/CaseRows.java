package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.PERSON;
import static org.shirube.storage.schema.Tables.SEALED_CASE;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.shirube.casework.CaseFile;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseStanding;
import org.shirube.casework.NotStored;
import org.shirube.casework.Saving;
import org.shirube.storage.schema.tables.records.CaseFileRecord;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Case files in their table, each about one person.
final class CaseRows {

    private CaseRows() {}

    /// A new case file about a new person, under a label that no other case has; gives the label.
    static String add(
            DSLContext db, CaseId id, String alias, RandomGenerator random, Change change) {
        var person = db.newRecord(PERSON);
        person.setId(UUID.randomUUID());
        person.setVersion(1);
        person.setAuthor(change.author());
        person.setChangedAt(change.time());
        person.insert();
        var row = db.newRecord(CASE_FILE);
        row.setId(id.id());
        row.setPersonId(person.getId());
        row.setLabel(freeLabel(db, random));
        row.setAlias(alias);
        row.setOpenedAt(change.time());
        row.setVersion(1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.insert();
        return row.getLabel();
    }

    /// Nothing where it is sealed elsewhere, and only bare here.
    static Optional<CaseFile> find(DSLContext db, CaseId id, LocalDate asOf) {
        return db.selectFrom(CASE_FILE)
                .where(CASE_FILE.ID.eq(id.id()))
                .and(
                        DSL.notExists(
                                DSL.selectOne()
                                        .from(SEALED_CASE)
                                        .where(SEALED_CASE.CASE_ID.eq(CASE_FILE.ID))))
                .fetchOptional(row -> file(db, row, asOf));
    }

    static CaseFileRecord row(DSLContext db, CaseId id) {
        return db.fetchSingle(CASE_FILE, CASE_FILE.ID.eq(id.id()));
    }

    /// Shows of a sealed case what everybody may know: its label, and how long it is to be kept.
    static void show(DSLContext db, CaseFileRecord sealed) {
        var bare = new CaseFileRecord();
        bare.from(sealed);
        bare.setAlias("");
        db.executeUpdate(bare);
    }

    /// Takes the bare file of a case away, before the whole one comes.
    static void hide(DSLContext db, CaseId id) {
        db.deleteFrom(CASE_FILE).where(CASE_FILE.ID.eq(id.id())).execute();
    }

    /// Puts it away since then, or brings it back; gives the file's new version.
    static int archive(DSLContext db, CaseId id, Optional<Change> since, Change change) {
        var row =
                db.fetchOptional(CASE_FILE, CASE_FILE.ID.eq(id.id()))
                        .orElseThrow(() -> new NotStored(Saving.Reason.CHANGED_ELSEWHERE));
        row.setArchivedAt(since.map(Change::time).orElse(null));
        row.setVersion(row.getVersion() + 1);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        row.update();
        SummaryRows.archive(db, id, since.isPresent());
        return row.getVersion();
    }

    private static String freeLabel(DSLContext db, RandomGenerator random) {
        var label = Labels.random(random);
        while (db.fetchExists(CASE_FILE, CASE_FILE.LABEL.eq(label))) {
            label = Labels.random(random);
        }
        return label;
    }

    private static CaseFile file(DSLContext db, CaseFileRecord row, LocalDate asOf) {
        var id = new CaseId(row.getId());
        var screenings =
                ScreeningRows.of(db, id).stream()
                        .flatMap(each -> ScreeningRows.find(db, each, asOf).stream())
                        .toList();
        return new CaseFile(
                id,
                row.getLabel(),
                row.getAlias(),
                row.getOpenedAt().toInstant(),
                standing(row),
                screenings,
                AssessmentRows.conclusions(db, id));
    }

    private static CaseStanding standing(CaseFileRecord row) {
        return new CaseStanding(
                Optional.ofNullable(row.getClosedAt()).map(OffsetDateTime::toLocalDate),
                Optional.ofNullable(row.getArchivedAt()).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getMergedInto()).map(CaseId::new));
    }
}
