package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_REPORT;

import org.jooq.DSLContext;
import org.shirube.casework.CaseId;
import org.shirube.casework.ReportNote;
import org.shirube.questionnaire.Words;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Reports that left the store, in their table: what was in them by its kinds, never what it said.
final class ReportRows {

    private ReportRows() {}

    static void add(DSLContext db, CaseId id, UUID report, ReportNote note, Change change) {
        var row = db.newRecord(CASE_REPORT);
        row.setId(report);
        row.setCaseId(id.id());
        row.setReferralId(note.handed().map(handed -> handed.to().id()).orElse(null));
        row.setLanguage(note.language());
        row.setContents(Lines.of(contents(note)));
        row.setReason(note.reason());
        row.setAuthor(change.author());
        row.setMadeAt(change.time());
        row.insert();
    }

    private static List<String> contents(ReportNote note) {
        return Stream.concat(
                        note.chosen().stream().sorted().map(Words::of),
                        note.questionnaires().stream())
                .toList();
    }
}
