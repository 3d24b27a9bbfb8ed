package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditEntry;
import org.shirube.casework.AuditReport;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.Backups;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Preview;
import org.shirube.casework.Preview.Age;
import org.shirube.casework.Preview.Compared;
import org.shirube.casework.Preview.Holdings;
import org.shirube.casework.Previewed;
import org.shirube.casework.RestorePoint;
import org.shirube.casework.RestoreTrouble;
import org.shirube.casework.Restored;
import org.shirube.casework.Restoring;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/// Backups of a real store, put in its place.
class RestoreTest {

    private static final String SAID = "what was said before the backup";

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    @TempDir private Path other;
    private SavedScreening begun;
    private Path backup;

    @BeforeEach
    void backUp() {
        try (var session = QuickVault.session(home, clock)) {
            begun = session.store().begin(newCase("Linh"), session.account().id());
            answer(session, SAID);
            backup = made(session);
        }
    }

    @Test
    void a_preview_says_what_a_backup_holds_and_changes_nothing() throws IOException {
        var before = bytes(home.resolve("store"));
        var preview = preview(home);
        assertThat(preview.holds()).isEqualTo(new Holdings(1, 1, 1));
        assertThat(preview.facts().number()).isEqualTo(1);
        assertThat(preview.facts().end()).isPresent();
        assertThat(preview.present())
                .isEqualTo(new Compared.Same(Age.OLDER, 0, new Holdings(1, 1, 1)));
        assertThat(bytes(home.resolve("store"))).isEqualTo(before);
        assertThat(home.resolve("store.making")).doesNotExist();
    }

    @Test
    void cases_that_only_the_present_store_has_are_counted() {
        try (var session = QuickVault.session(home, clock)) {
            session.store().begin(newCase("Minh"), session.account().id());
            session.store().begin(newCase("Rosa"), session.account().id());
        }
        assertThat(preview(home).present())
                .isEqualTo(new Compared.Same(Age.OLDER, 2, new Holdings(3, 3, 1)));
    }

    @Test
    void a_restored_store_has_every_answer_and_the_one_before_is_kept() {
        try (var session = QuickVault.session(home, clock)) {
            answer(session, "what was said later");
        }
        var kept = restored(home);
        assertThat(told(home)).isEqualTo(SAID);
        assertThat(kept).matches("store\\.before-2027-02-03-\\d{4}");
        assertThat(home.resolve(kept).resolve("cases.mv.db")).exists();
    }

    @Test
    void the_store_before_opens_again_under_its_old_name() throws IOException {
        try (var session = QuickVault.session(home, clock)) {
            answer(session, "what was said later");
        }
        var kept = restored(home);
        Files.move(home.resolve("store"), home.resolve("aside"));
        Files.move(home.resolve(kept), home.resolve("store"));
        assertThat(told(home)).isEqualTo("what was said later");
    }

    @Test
    void a_new_computer_gets_its_store_from_a_backup() {
        assertThat(preview(other).present()).isEqualTo(new Compared.Nothing());
        assertThat(restore(other)).isEqualTo(new Restored.Done(Optional.empty()));
        assertThat(told(other)).isEqualTo(SAID);
    }

    @Test
    void another_store_is_told_apart_and_kept() {
        QuickVault.session(other, clock).close();
        assertThat(preview(other).present()).isEqualTo(new Compared.OtherStore());
        restored(other);
        assertThat(told(other)).isEqualTo(SAID);
    }

    @Test
    void a_damaged_store_is_no_obstacle() throws IOException {
        var file = home.resolve("store").resolve("cases.mv.db");
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 9000));
        assertThat(preview(home).present()).isEqualTo(new Compared.Closed());
        restored(home);
        assertThat(told(home)).isEqualTo(SAID);
    }

    @Test
    void the_next_who_comes_notes_once_that_a_backup_was_restored() {
        long lost;
        try (var session = QuickVault.session(home, clock)) {
            answer(session, "what was said later");
            lost = session.store().audit().newest();
        }
        restored(home);
        assertThat(entries(AuditAction.RESTORED))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.deed().detail())
                                .startsWith("1 ")
                                .contains(" replaced " + (lost + 1) + " "));
        assertThat(entries(AuditAction.RESTORED)).hasSize(1);
        assertThat(entries(AuditAction.END_LOST)).isEmpty();
        var report = verified();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.restored()).isEqualTo(1);
    }

    @Test
    void nothing_is_restored_while_somebody_works() throws Exception {
        try (var session = QuickVault.session(home, clock)) {
            var said = ChildJvm.with().run(RestoringOnce.class, home.toString(), backup.toString());
            assertThat(said).containsExactly("NotDone[why=IN_USE]");
            answer(session, "still here");
        }
        assertThat(told(home)).isEqualTo("still here");
    }

    @Test
    void a_wrong_passphrase_opens_no_backup() {
        var opening =
                QuickVault.in(home, clock)
                        .restoring()
                        .open(backup.toString(), "Aiko", new Passphrase("wrong".toCharArray()));
        assertThat(opening)
                .isEqualTo(new Restoring.Opening.Refused(RestoreTrouble.WRONG_PASSPHRASE));
    }

    @Test
    void every_flipped_bit_is_found() throws IOException {
        var random = new Random(7);
        var whole = Files.readAllBytes(backup);
        for (int round = 0; round < 120; round++) {
            int at = round < 40 ? random.nextInt(8192) : random.nextInt(whole.length);
            refused(bytes -> bytes[at] ^= (byte) (1 << random.nextInt(8)), whole);
        }
    }

    @Test
    void what_is_cut_off_longer_or_empty_is_no_backup() throws IOException {
        var whole = Files.readAllBytes(backup);
        for (int length : new int[] {0, 1, 4095, 4096, 5000, whole.length - 1, whole.length + 1}) {
            Files.write(backup, Arrays.copyOf(whole, length));
            assertThat(outcome()).as("%d bytes", length).isEqualTo(RestoreTrouble.DAMAGED);
        }
        Files.delete(backup);
        assertThat(outcome()).isEqualTo(RestoreTrouble.UNREADABLE);
        Files.createDirectory(backup);
        assertThat(outcome()).isEqualTo(RestoreTrouble.UNREADABLE);
    }

    @Test
    void a_backup_that_changes_between_preview_and_restoring_is_refused() throws IOException {
        try (var point = opened(QuickVault.in(home, clock).restoring())) {
            assertThat(point.preview().toTheEnd()).isInstanceOf(Previewed.Shown.class);
            var bytes = Files.readAllBytes(backup);
            bytes[bytes.length - 5000] ^= 1;
            Files.write(backup, bytes);
            assertThat(point.restore().toTheEnd())
                    .isEqualTo(new Restored.NotDone(RestoreTrouble.DAMAGED));
        }
        assertThat(told(home)).isEqualTo(SAID);
        assertThat(home.resolve("store.making")).doesNotExist();
    }

    @Test
    void a_power_cut_between_the_folders_is_made_good_at_the_next_start() throws IOException {
        restored(home);
        Files.move(home.resolve("store"), home.resolve("store.next"));
        assertThat(QuickVault.in(home, clock).exists()).isTrue();
        assertThat(told(home)).isEqualTo(SAID);
    }

    @Test
    void what_a_power_cut_left_before_the_exchange_counts_for_nothing() throws IOException {
        Files.createDirectory(home.resolve("store.next"));
        Files.createDirectory(home.resolve("store.making"));
        assertThat(told(home)).isEqualTo(SAID);
        restored(home);
        assertThat(told(home)).isEqualTo(SAID);
        assertThat(home.resolve("store.next")).doesNotExist();
    }

    private interface Harming {
        void to(byte[] bytes);
    }

    private void refused(Harming harming, byte[] whole) throws IOException {
        var harmed = whole.clone();
        harming.to(harmed);
        Files.write(backup, harmed);
        assertThat(outcome())
                .isIn(
                        RestoreTrouble.DAMAGED,
                        RestoreTrouble.TOO_NEW,
                        RestoreTrouble.WRONG_PASSPHRASE);
    }

    private Object outcome() {
        var opening =
                QuickVault.in(home, clock)
                        .restoring()
                        .open(backup.toString(), QuickVault.NAME, QuickVault.passphrase());
        return switch (opening) {
            case Restoring.Opening.Refused(var why) -> why;
            case Restoring.Opening.Opened(var point) -> {
                try (point) {
                    yield point.preview().toTheEnd() instanceof Previewed.Refused(var why)
                            ? why
                            : "whole";
                }
            }
        };
    }

    private RestorePoint opened(Restoring restoring) {
        var opening = restoring.open(backup.toString(), QuickVault.NAME, QuickVault.passphrase());
        assertThat(opening).isInstanceOf(Restoring.Opening.Opened.class);
        return ((Restoring.Opening.Opened) opening).point();
    }

    private Preview preview(Path into) {
        try (var point = opened(QuickVault.in(into, clock).restoring())) {
            var previewed = point.preview().toTheEnd();
            assertThat(previewed).isInstanceOf(Previewed.Shown.class);
            return ((Previewed.Shown) previewed).preview();
        }
    }

    private Restored restore(Path into) {
        try (var point = opened(QuickVault.in(into, clock).restoring())) {
            return point.restore().toTheEnd();
        }
    }

    private String restored(Path into) {
        return ((Restored.Done) restore(into)).kept().orElseThrow();
    }

    private String told(Path from) {
        return in(
                from,
                session -> {
                    var answers = reload(session.store(), begun).content().answers();
                    return ((Value.Told) answers.all().get(key("question")).value()).text();
                });
    }

    private List<AuditEntry> entries(AuditAction action) {
        return in(
                home,
                session ->
                        session.store().audit().after(0, 1000).stream()
                                .filter(entry -> entry.deed().action() == action)
                                .toList());
    }

    private AuditReport verified() {
        return in(
                home,
                session -> {
                    var check = new Audit(session).check(List.of());
                    while (check.report().isEmpty()) {
                        check.step();
                    }
                    return check.report().get();
                });
    }

    private <T> T in(Path folder, Function<Session, T> work) {
        try (var session = QuickVault.session(folder, clock)) {
            return work.apply(session);
        }
    }

    private void answer(Session session, String text) {
        session.store()
                .save(
                        begun.id(),
                        key("question"),
                        Answer.stated(new Value.Told(text)),
                        summary(begun, clock.now()),
                        session.account().id());
    }

    private Path made(Session session) {
        var outcome = new Backups(session, clock).begin().toTheEnd();
        return home.resolve("backups").resolve(((BackupOutcome.Made) outcome).backup().name());
    }

    private static String bytes(Path folder) throws IOException {
        return Arrays.toString(Files.readAllBytes(folder.resolve("cases.mv.db")))
                + Files.readString(folder.resolve("header"))
                + Arrays.toString(Files.readAllBytes(folder.resolve("head")));
    }
}
