package org.shirube.storage;

import static org.shirube.storage.schema.Tables.ASSESSMENT;
import static org.shirube.storage.schema.Tables.AUDIT_ENTRY;
import static org.shirube.storage.schema.Tables.CASE_FILE;
import static org.shirube.storage.schema.Tables.DRAFT;
import static org.shirube.storage.schema.Tables.DRAFT_FIELD;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.shirube.casework.CaseId;
import org.shirube.storage.schema.DefaultSchema;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The rows that belong to a case, whatever table they are in: a table belongs to cases if it has a
/// column that names one, a screening or an assessment. Entries of the audit log do not: they
/// outlive the case.
final class CaseTables {

    /// A table, and which of its rows are the case's.
    record Part(Table<?> table, Condition rows) {}

    private CaseTables() {}

    /// Those of a case that is there now, the file itself last: rows come before those that they
    /// refer to.
    static List<Part> of(DSLContext db, CaseId id) {
        var screenings = ids(db, SCREENING, SCREENING.CASE_ID.eq(id.id()));
        var assessments = ids(db, ASSESSMENT, ASSESSMENT.SCREENING_ID.in(screenings));
        var writers =
                db.select(DRAFT.ACCOUNT_ID)
                        .from(DRAFT)
                        .where(DRAFT.SCREENING_ID.in(screenings))
                        .or(DRAFT.CASE_ID.eq(id.id()))
                        .fetch(DRAFT.ACCOUNT_ID);
        var parts = new ArrayList<Part>();
        for (var table : inOrder()) {
            if (table.equals(DRAFT_FIELD) || table.equals(DRAFT)) {
                naming(table, "account_id", writers).ifPresent(parts::add);
            } else if (table.equals(CASE_FILE)) {
                parts.add(new Part(table, CASE_FILE.ID.eq(id.id())));
            } else {
                naming(table, "case_id", List.of(id.id()))
                        .or(() -> naming(table, "screening_id", screenings))
                        .or(() -> naming(table, "assessment_id", assessments))
                        .ifPresent(parts::add);
            }
        }
        return parts;
    }

    /// All tables that hold something of a case.
    static List<Table<?>> all() {
        return inOrder().stream().filter(CaseTables::isOfCases).toList();
    }

    private static boolean isOfCases(Table<?> table) {
        return table.equals(CASE_FILE)
                || table.equals(DRAFT_FIELD)
                || List.of("case_id", "screening_id", "assessment_id").stream()
                        .anyMatch(column -> table.field(column) != null);
    }

    private static Optional<Part> naming(Table<?> table, String column, List<UUID> ids) {
        return Optional.ofNullable(table.field(column, UUID.class))
                .map(field -> new Part(table, field.in(ids)));
    }

    private static List<UUID> ids(DSLContext db, Table<?> table, Condition which) {
        return db.select(table.field("id", UUID.class))
                .from(table)
                .where(which)
                .fetch(row -> row.value1());
    }

    /// Each table before those that it refers to.
    private static List<Table<?>> inOrder() {
        Set<Table<?>> found = new LinkedHashSet<>();
        DefaultSchema.DEFAULT_SCHEMA.getTables().forEach(table -> place(table, found));
        found.remove(AUDIT_ENTRY);
        return List.copyOf(found).reversed();
    }

    private static void place(Table<?> table, Set<Table<?>> found) {
        if (found.contains(table)) {
            return;
        }
        table.getReferences().stream()
                .map(ForeignKey::getKey)
                .map(key -> key.getTable())
                .filter(other -> !other.equals(table))
                .forEach(other -> place(other, found));
        found.add(table);
    }
}
