package org.shirube.storage;

import static org.jooq.impl.DSL.max;
import static org.shirube.storage.schema.Tables.ANSWER;
import static org.shirube.storage.schema.Tables.ANSWER_HISTORY;

import org.jooq.DSLContext;
import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Basis;
import org.shirube.storage.schema.tables.records.AnswerHistoryRecord;
import org.shirube.storage.schema.tables.records.AnswerRecord;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Answers in their table, and every revision of each in the history beside it. The history's key
/// decides a race: the same revision cannot be written twice.
final class AnswerRows {

    private AnswerRows() {}

    static Answers all(DSLContext db, ScreeningId id) {
        var given = new LinkedHashMap<AnswerKey, Answer>();
        db.selectFrom(ANSWER)
                .where(ANSWER.SCREENING_ID.eq(id.id()))
                .orderBy(ANSWER.CHANGED_AT, ANSWER.QUESTION, ANSWER.OCCURRENCE)
                .forEach(
                        row -> given.put(key(row.getQuestion(), row.getOccurrence()), answer(row)));
        return Answers.of(given);
    }

    /// The newest revision of each question that was ever answered.
    static Map<AnswerKey, Integer> revisions(DSLContext db, ScreeningId id) {
        var revisions = new HashMap<AnswerKey, Integer>();
        db.select(ANSWER_HISTORY.QUESTION, ANSWER_HISTORY.OCCURRENCE, max(ANSWER_HISTORY.REVISION))
                .from(ANSWER_HISTORY)
                .where(ANSWER_HISTORY.SCREENING_ID.eq(id.id()))
                .groupBy(ANSWER_HISTORY.QUESTION, ANSWER_HISTORY.OCCURRENCE)
                .forEach(row -> revisions.put(key(row.value1(), row.value2()), row.value3()));
        return revisions;
    }

    static void save(
            DSLContext db,
            ScreeningId id,
            AnswerKey key,
            Answer answer,
            int revision,
            Change change) {
        var row = row(id, key, answer, revision, change);
        var past = row.into(ANSWER_HISTORY);
        past.setRemoved(false);
        db.executeInsert(past);
        if (db.executeUpdate(row) == 0) {
            db.executeInsert(row);
        }
        SearchRows.answered(db, id, key, words(row));
    }

    static void remove(DSLContext db, ScreeningId id, AnswerKey key, int revision, Change change) {
        var past = new AnswerHistoryRecord();
        past.setScreeningId(id.id());
        past.setQuestion(key.question().id());
        past.setOccurrence(key.occurrence());
        past.setRevision(revision);
        past.setRemoved(true);
        past.setAuthor(change.author());
        past.setChangedAt(change.time());
        db.executeInsert(past);
        db.deleteFrom(ANSWER)
                .where(ANSWER.SCREENING_ID.eq(id.id()))
                .and(ANSWER.QUESTION.eq(key.question().id()))
                .and(ANSWER.OCCURRENCE.eq(key.occurrence()))
                .execute();
        SearchRows.answered(db, id, key, "");
    }

    /// What was said in one's own words, and the note beside.
    static String words(AnswerRecord row) {
        return ValueText.isTold(row.getKind())
                ? row.getContent() + " " + row.getNote()
                : row.getNote();
    }

    private static AnswerRecord row(
            ScreeningId id, AnswerKey key, Answer answer, int revision, Change change) {
        var value = ValueText.of(answer.value());
        var row = new AnswerRecord();
        row.setScreeningId(id.id());
        row.setQuestion(key.question().id());
        row.setOccurrence(key.occurrence());
        row.setKind(value.kind());
        row.setContent(value.content());
        row.setPhases(EnumText.of(answer.phases()));
        row.setBasis(Words.of(answer.basis()));
        row.setOnDate(answer.on().map(Object::toString).orElse(null));
        row.setNote(answer.note());
        row.setImportant(answer.important());
        row.setLanguage(answer.language().orElse(null));
        row.setRevision(revision);
        row.setAuthor(change.author());
        row.setChangedAt(change.time());
        return row;
    }

    private static Answer answer(AnswerRecord row) {
        return new Answer(
                new ValueText(row.getKind(), row.getContent()).value(),
                EnumText.readAll(Phase.class, row.getPhases()),
                EnumText.read(Basis.class, row.getBasis()),
                Optional.ofNullable(row.getOnDate()).map(ValueText::date),
                row.getNote(),
                row.getImportant(),
                Optional.ofNullable(row.getLanguage()));
    }

    private static AnswerKey key(String question, int occurrence) {
        return new AnswerKey(new QuestionId(question), occurrence);
    }
}
