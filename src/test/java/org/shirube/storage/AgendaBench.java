package org.shirube.storage;

import static org.jooq.impl.DSL.when;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.REVIEW;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Today;
import org.shirube.storage.schema.tables.records.CaseDeadlineRecord;
import org.shirube.storage.schema.tables.records.FollowUpRecord;
import org.shirube.storage.schema.tables.records.ReviewRecord;
import org.shirube.storage.schema.tables.records.ScreeningRecord;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// Prints how long what needs somebody today takes to read in a store of so many cases (100,000
/// unless another number is given), each with a screening, one in ten in danger, with two days by
/// law within four years, and with a follow-up in one of five; 1,000 screenings wait for a review.
final class AgendaBench {

    private static final int ROUNDS = 100;
    private static final int AT_ONCE = 4096;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private AgendaBench() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path home = Files.createTempDirectory("agenda-bench");
        var clock = new SteppingClock();
        fill(home, clock, many);
        try (Session session = QuickVault.session(home, clock)) {
            var today = new Today(session, clock);
            var took = new long[ROUNDS];
            var worked = new long[ROUNDS];
            var thread = ManagementFactory.getThreadMXBean();
            for (int round = -ROUNDS; round < ROUNDS; round++) {
                long from = System.nanoTime();
                long begun = thread.getCurrentThreadCpuTime();
                var agenda = today.agenda();
                if (round >= 0) {
                    took[round] = System.nanoTime() - from;
                    worked[round] = thread.getCurrentThreadCpuTime() - begun;
                } else if (round == -ROUNDS) {
                    System.out.println(
                            "first: %d ms; in danger %d, coming %d, to do %d, unfinished %d"
                                    .formatted(
                                            (System.nanoTime() - from) / 1_000_000,
                                            agenda.dangers().all(),
                                            agenda.coming().all(),
                                            agenda.toDo().all(),
                                            agenda.unfinished().all()));
                }
            }
            print("clock", took);
            print("processor", worked);
        }
    }

    private static void print(String what, long[] took) {
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 95th percentile %.1f ms%n",
                what,
                took[ROUNDS / 2] / 1e6,
                took[ROUNDS * 95 / 100] / 1e6);
    }

    private static void fill(Path home, SteppingClock clock, int many)
            throws IOException, SQLException {
        SavedScreening like;
        try (var session = QuickVault.session(home, clock)) {
            like = session.store().begin(Examples.newCase(""), session.account().id());
            session.store()
                    .submit(
                            like.id(),
                            Assessments.example(),
                            Examples.summary(like, clock.now()),
                            session.account().id());
        }
        try (var open = QuickVault.open(home)) {
            var db = Transactions.on(open.connection());
            new ManyCases(db, open.account()).make(many);
            db.transaction(inside -> add(inside.dsl(), like));
            open.sync();
        }
    }

    private static void add(DSLContext db, SavedScreening like) {
        var random = new Random(5);
        var screening = db.fetchSingle(SCREENING, SCREENING.ID.eq(like.id().id()));
        var review = db.fetchSingle(REVIEW, REVIEW.SCREENING_ID.eq(like.id().id()));
        var cases = db.select(CASE_SUMMARY.CASE_ID).from(CASE_SUMMARY).fetch(row -> row.value1());
        var screenings = new ArrayList<TableRecord<?>>();
        var rows = new ArrayList<TableRecord<?>>();
        for (int place = 0; place < cases.size(); place++) {
            var each = new ScreeningRecord();
            each.from(screening);
            each.setId(UUID.randomUUID());
            each.setCaseId(cases.get(place));
            each.setSubmittedAt(place % 50 == 0 ? null : screening.getStartedAt());
            screenings.add(each);
            if (place % 100 == 1) {
                var waiting = new ReviewRecord();
                waiting.from(review);
                waiting.setScreeningId(each.getId());
                rows.add(waiting);
            }
            for (var deadline : List.of("period-of-stay", "unpaid-wages")) {
                var day = TODAY.plusDays(random.nextInt(1460) - 730);
                rows.add(
                        new CaseDeadlineRecord(
                                each.getId(), each.getCaseId(), deadline, day, true));
            }
            if (place % 5 == 0) {
                rows.add(followUp(each, TODAY.plusDays(random.nextInt(200) - 10)));
            }
        }
        insert(db, screenings);
        insert(db, rows);
        db.update(CASE_SUMMARY)
                .set(CASE_SUMMARY.ATTENTION, when(CASE_SUMMARY.DANGER.eq("red"), 1).otherwise(2))
                .where(CASE_SUMMARY.DANGER.in("red", "orange"))
                .execute();
    }

    private static void insert(DSLContext db, List<TableRecord<?>> rows) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            db.batchInsert(rows.subList(from, Math.min(rows.size(), from + AT_ONCE))).execute();
        }
    }

    private static FollowUpRecord followUp(ScreeningRecord of, LocalDate due) {
        var row = new FollowUpRecord();
        row.setId(UUID.randomUUID());
        row.setCaseId(of.getCaseId());
        row.setContent("call");
        row.setDue(due);
        row.setAddedBy(of.getAuthor());
        row.setAddedAt(of.getStartedAt());
        row.setVersion(1);
        row.setAuthor(of.getAuthor());
        row.setChangedAt(of.getStartedAt());
        return row;
    }
}
