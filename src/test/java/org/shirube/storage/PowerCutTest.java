package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;
import org.shirube.vault.RecordedDisk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// The power goes at every moment of some sittings: the store's file as it was then must open, and
/// hold whatever was called saved before.
@ResourceLock("recorded disk")
class PowerCutTest {

    private static final int QUESTIONS = 12;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final SteppingClock clock = new SteppingClock();
    private final Map<String, Integer> answers = new HashMap<>();
    private final List<Moment> moments = new ArrayList<>();
    private SavedScreening begun;
    private byte[] before;
    private int images;

    @TempDir private Path home;
    @TempDir private Path image;

    /// What was called saved when so many things had been done to the file.
    private record Moment(int events, Map<String, Integer> answers) {}

    @BeforeEach
    void begin() throws IOException {
        RecordedDisk.mount();
        try (var session = QuickVault.session(home, clock)) {
            begun = session.store().begin(newCase("Linh"), session.account().id());
        }
        before = Files.readAllBytes(file(home));
        Files.createDirectories(image.resolve("store"));
        for (var header : List.of("header", "header.copy")) {
            Files.copy(
                    home.resolve("store").resolve(header), image.resolve("store").resolve(header));
        }
        moments.add(new Moment(0, Map.of()));
    }

    @Test
    void a_power_cut_at_any_moment_loses_no_answer_that_was_shown_as_saved() throws IOException {
        cut(2, 1);
    }

    @Test
    @Tag("long")
    void thousands_of_power_cuts_lose_no_answer_that_was_shown_as_saved() throws IOException {
        cut(12, 2);
    }

    /// Else a power cut could keep the header, lose the chunk that it names, and with both the way
    /// to the chunk before.
    @Test
    void the_header_names_only_what_is_on_the_disk() {
        sit();
        boolean waiting = false;
        int headers = 0;
        for (var event : RecordedDisk.events()) {
            switch (event) {
                case RecordedDisk.Event.Forced _ -> waiting = false;
                case RecordedDisk.Event.Truncated _ -> {}
                case RecordedDisk.Event.Written written when written.isHeader() -> {
                    headers++;
                    assertThat(waiting).as("chunks not yet on the disk").isFalse();
                }
                case RecordedDisk.Event.Written written -> waiting |= written.isChunk();
            }
        }
        assertThat(headers).isPositive();
    }

    /// Else a power cut could keep what took the place of an older chunk, or cut it off, and lose
    /// the newer chunk that made the older one needless.
    @Test
    void nothing_is_overwritten_or_cut_off_before_what_came_before_is_on_the_disk() {
        sit();
        sit();
        long end = before.length;
        boolean waiting = false;
        int over = 0;
        int cuts = 0;
        for (var event : RecordedDisk.events()) {
            switch (event) {
                case RecordedDisk.Event.Forced _ -> waiting = false;
                case RecordedDisk.Event.Truncated(long size) -> {
                    assertThat(waiting).as("not yet on the disk at a cut").isFalse();
                    end = size;
                    cuts++;
                }
                case RecordedDisk.Event.Written written when written.isChunk() -> {
                    if (written.position() < end) {
                        assertThat(waiting).as("not yet on the disk at a write").isFalse();
                        over++;
                    }
                    waiting = true;
                    end = Math.max(end, written.position() + written.bytes().limit());
                }
                case RecordedDisk.Event.Written _ -> {}
            }
        }
        assertThat(over).isPositive();
        assertThat(cuts).isPositive();
    }

    private void cut(int sittings, int times) throws IOException {
        for (int sitting = 0; sitting < sittings; sitting++) {
            sit();
        }
        var events = RecordedDisk.events();
        var disk = new DiskImage(before, random);
        for (int n = 0; n < events.size(); n++) {
            expect(disk.inOrder(), n, "whole");
            for (int time = 0; time < times; time++) {
                expect(disk.torn(events.get(n)), n, "torn");
                expect(disk.outOfOrder(), n, "out of order");
            }
            disk.take(events.get(n));
        }
        expect(disk.inOrder(), events.size(), "whole");
        System.out.printf(
                "PowerCutTest: seed %d, %d writes, %d answers saved, %d images, all opened, none"
                        + " lost%n",
                seed, events.size(), moments.size() - 1, images);
        assertThat(moments.size()).isGreaterThan(sittings);
    }

    private void sit() {
        var vault = QuickVault.onRecordedDisk(home, clock);
        try (var session =
                QuickVault.session(vault.unlock(QuickVault.NAME, QuickVault.passphrase()))) {
            int last = 2 + random.nextInt(6);
            for (int number = 0; number < last; number++) {
                answer(session);
            }
        }
    }

    private void answer(Session session) {
        var question = "question-" + random.nextInt(QUESTIONS);
        int number = moments.size();
        var answer =
                Answer.stated(new Value.Count(number)).withNote("x".repeat(random.nextInt(9000)));
        var saving =
                session.store()
                        .save(
                                begun.id(),
                                key(question),
                                answer,
                                summary(begun, clock.now()),
                                session.account().id());
        assertThat(saving).isInstanceOf(Saving.Saved.class);
        answers.put(question, number);
        moments.add(new Moment(RecordedDisk.events().size(), Map.copyOf(answers)));
    }

    /// The newest that was called saved, or what was just being saved.
    private void expect(byte[] bytes, int n, String how) throws IOException {
        images++;
        Files.write(file(image), bytes);
        var saved = moments.stream().filter(moment -> moment.events() <= n).toList();
        var pending = moments.get(Math.min(saved.size(), moments.size() - 1));
        var when = "seed %d, %s after %d writes".formatted(seed, how, n);
        var opened = QuickVault.in(image, clock).unlock(QuickVault.NAME, QuickVault.passphrase());
        assertThat(opened).as(when).isInstanceOf(Unlocking.Unlocked.class);
        assertThat(stored(QuickVault.session(opened)))
                .as(when)
                .isIn(saved.getLast().answers(), pending.answers());
    }

    private Map<String, Integer> stored(Session opened) {
        try (var session = opened) {
            var found = new HashMap<String, Integer>();
            reload(session.store(), begun)
                    .content()
                    .answers()
                    .all()
                    .forEach((key, answer) ->
                            found.put(
                                    key.question().id(), ((Value.Count) answer.value()).number()));
            return found;
        }
    }

    private static Path file(Path folder) {
        return folder.resolve("store").resolve("cases.mv.db");
    }
}
