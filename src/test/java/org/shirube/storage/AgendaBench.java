package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_DEADLINE;
import static org.shirube.storage.schema.Tables.CASE_SUMMARY;
import static org.shirube.storage.schema.Tables.FOLLOW_UP;
import static org.shirube.storage.schema.Tables.REVIEW;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.shirube.casework.CaseId;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Today;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// Prints how long what needs somebody today takes to read in a store of so many cases (100,000
/// unless another number is given), each with a screening, one in ten in danger, with two days by
/// law within four years, and with a follow-up in one of five; 1,000 screenings wait for a review.
final class AgendaBench {

    private static final int ROUNDS = 100;
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
            for (int round = -ROUNDS; round < ROUNDS; round++) {
                long from = System.nanoTime();
                var agenda = today.agenda();
                if (round >= 0) {
                    took[round] = System.nanoTime() - from;
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
            Arrays.sort(took);
            System.out.printf(
                    Locale.ROOT,
                    "median %.1f ms, 95th percentile %.1f ms%n",
                    took[ROUNDS / 2] / 1e6,
                    took[ROUNDS * 95 / 100] / 1e6);
        }
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
            add(db, like);
            open.sync();
        }
    }

    private static void add(DSLContext db, SavedScreening like) {
        var random = new Random(5);
        var screening = db.fetchSingle(SCREENING, SCREENING.ID.eq(like.id().id()));
        var review = db.fetchSingle(REVIEW, REVIEW.SCREENING_ID.eq(like.id().id()));
        int place = 0;
        for (var id :
                db.select(CASE_SUMMARY.CASE_ID).from(CASE_SUMMARY).fetch(row -> row.value1())) {
            screening.setId(UUID.randomUUID());
            screening.setCaseId(id);
            screening.setSubmittedAt(place % 50 == 0 ? null : screening.getStartedAt());
            db.executeInsert(screening);
            if (place % 100 == 1) {
                review.setScreeningId(screening.getId());
                db.executeInsert(review);
            }
            for (var deadline : new String[] {"period-of-stay", "unpaid-wages"}) {
                var row = db.newRecord(CASE_DEADLINE);
                row.setScreeningId(screening.getId());
                row.setCaseId(id);
                row.setDeadline(deadline);
                row.setDue(TODAY.plusDays(random.nextInt(1460) - 730));
                row.setExact(true);
                db.executeInsert(row);
            }
            if (place % 5 == 0) {
                var row = db.newRecord(FOLLOW_UP);
                row.setId(UUID.randomUUID());
                row.setCaseId(id);
                row.setContent("call");
                row.setDue(TODAY.plusDays(random.nextInt(200) - 10));
                row.setAddedBy(screening.getAuthor());
                row.setAddedAt(screening.getStartedAt());
                row.setVersion(1);
                row.setAuthor(screening.getAuthor());
                row.setChangedAt(screening.getStartedAt());
                db.executeInsert(row);
            }
            AttentionRows.renew(db, new CaseId(id));
            place++;
        }
    }
}
