package org.shirube.storage;

import static org.shirube.storage.schema.Tables.REVIEW;
import static org.shirube.storage.schema.Tables.SCREENING;

import org.jooq.DSLContext;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.SavedScreening;
import org.shirube.vault.OpenStore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/// Prints how long a page of the review queue and its counts take with so many screenings waiting
/// (100,000 unless another number is given), each filter at its 95th percentile.
final class QueueBench {

    private static final int ROUNDS = 60;
    private static final int HIGHEST = 600;

    private QueueBench() {}

    public static void main(String[] arguments) throws Exception {
        int many = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        Path home = Files.createTempDirectory("queue-bench");
        var clock = new SteppingClock();
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
        try (OpenStore store = QuickVault.open(home)) {
            var db = Transactions.on(store.connection());
            fill(db, like, many);
            for (var filter : QueueFilter.values()) {
                time(filter.name(), () -> QueueRows.page(db, filter, store.account(), 0, 50));
            }
            time("COUNTS", () -> QueueRows.counts(db, store.account()));
        }
    }

    /// So many rows, with urgencies at random, over copies of one screening.
    private static void fill(DSLContext db, SavedScreening like, int many) {
        var random = new Random(1);
        var screening = db.fetchSingle(SCREENING, SCREENING.ID.eq(like.id().id()));
        var review = db.fetchSingle(REVIEW, REVIEW.SCREENING_ID.eq(like.id().id()));
        for (int each = 0; each < many; each++) {
            screening.setId(UUID.randomUUID());
            db.executeInsert(screening);
            review.setScreeningId(screening.getId());
            review.setUrgency(random.nextInt(HIGHEST));
            review.setUrgent(random.nextInt(10) == 0);
            review.setMaybeChild(random.nextInt(8) == 0);
            review.setCameBack(random.nextInt(20) == 0);
            db.executeInsert(review);
        }
    }

    private static void time(String name, Runnable query) {
        var took = new long[ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++) {
            long from = System.nanoTime();
            query.run();
            if (round >= 0) {
                took[round] = System.nanoTime() - from;
            }
        }
        Arrays.sort(took);
        System.out.printf(
                Locale.ROOT, "%-16s %.2f ms%n", name, took[ROUNDS * 95 / 100] / 1_000_000.0);
    }
}
