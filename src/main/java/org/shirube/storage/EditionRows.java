package org.shirube.storage;

import static org.shirube.storage.schema.Tables.DEFINITION;
import static org.shirube.storage.schema.Tables.EDITION_FILE;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.shirube.casework.Definition;
import org.shirube.casework.Edition;

import java.util.List;

/// Questionnaires, lenses and translations as they were: each content once, by its hash, and which
/// of them were in force together.
final class EditionRows {

    /// What stands in place of an edition's id where none was kept.
    static final String NONE = "";

    private EditionRows() {}

    static boolean isKept(DSLContext db, Edition edition) {
        return db.fetchExists(EDITION_FILE, EDITION_FILE.EDITION.eq(edition.id()));
    }

    /// How many files it has.
    static int add(DSLContext db, Edition edition, Change change) {
        var hashes = edition.files().stream().map(Definition::hash).toList();
        var kept =
                db.select(DEFINITION.HASH)
                        .from(DEFINITION)
                        .where(DEFINITION.HASH.in(hashes))
                        .fetchSet(DEFINITION.HASH);
        for (var file : edition.files()) {
            if (kept.add(file.hash())) {
                add(db, file, change);
            }
            var row = db.newRecord(EDITION_FILE);
            row.setEdition(edition.id());
            row.setFile(file.file());
            row.setDefinition(file.hash());
            row.insert();
        }
        return edition.files().size();
    }

    private static void add(DSLContext db, Definition file, Change change) {
        var row = db.newRecord(DEFINITION);
        row.setHash(file.hash());
        row.setFile(file.file());
        row.setVersion(file.version());
        row.setContent(file.content());
        row.setKeptAt(change.time());
        row.insert();
    }

    static List<String> ofScreenings(DSLContext db) {
        return db.selectDistinct(SCREENING.EDITION)
                .from(SCREENING)
                .orderBy(SCREENING.EDITION)
                .fetch(SCREENING.EDITION);
    }

    static List<Definition> files(DSLContext db, String edition) {
        return db.select(DEFINITION.HASH, EDITION_FILE.FILE, DEFINITION.VERSION, DEFINITION.CONTENT)
                .from(EDITION_FILE)
                .join(DEFINITION)
                .on(DEFINITION.HASH.eq(EDITION_FILE.DEFINITION))
                .where(EDITION_FILE.EDITION.eq(edition))
                .orderBy(EDITION_FILE.FILE)
                .fetch(row ->
                        new Definition(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
