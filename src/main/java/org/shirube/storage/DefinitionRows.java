package org.shirube.storage;

import static org.shirube.storage.schema.Tables.DEFINITION;

import org.jooq.DSLContext;
import org.shirube.casework.Definition;

import java.util.List;

/// Questionnaires, lenses and translations as they were, by the hash of their content.
final class DefinitionRows {

    private DefinitionRows() {}

    static List<Definition> missing(DSLContext db, List<Definition> definitions) {
        var hashes = definitions.stream().map(Definition::hash).toList();
        var kept =
                db.select(DEFINITION.HASH)
                        .from(DEFINITION)
                        .where(DEFINITION.HASH.in(hashes))
                        .fetchSet(DEFINITION.HASH);
        return definitions.stream().filter(each -> !kept.contains(each.hash())).toList();
    }

    /// How many were added.
    static int add(DSLContext db, List<Definition> definitions, Change change) {
        for (var definition : definitions) {
            var row = db.newRecord(DEFINITION);
            row.setHash(definition.hash());
            row.setFile(definition.file());
            row.setVersion(definition.version());
            row.setContent(definition.content());
            row.setKeptAt(change.time());
            row.insert();
        }
        return definitions.size();
    }
}
