package org.shirube.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.Draft;
import org.shirube.casework.Saving;
import org.shirube.ui.interview.HeldBack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class LockingTest {

    private static final Draft DRAFT = Draft.at(Draft.Spot.of(Draft.Room.OFFICE));

    private final RememberedSitting store = new RememberedSitting();
    private final HeldBack background = new HeldBack();
    private final List<String> told = new ArrayList<>();
    private Optional<Saving.Reason> unwritten = Optional.empty();
    private final Locking locking =
            new Locking(() -> Optional.of(store.sitting()), background, new Told());

    private final class Told implements Locking.Locked {

        @Override
        public void writeAgain() {
            told.add("write again");
        }

        @Override
        public Optional<Saving.Reason> unwritten() {
            return unwritten;
        }

        @Override
        public void close() {
            told.add("close");
        }

        @Override
        public void stay(Saving.Reason reason) {
            told.add("stay " + reason);
        }
    }

    private void beats(int seconds) {
        for (int i = 0; i < seconds; i++) {
            locking.beat();
        }
        background.letAll();
    }

    @Test
    void the_session_closes_only_once_the_draft_is_on_the_disk() {
        locking.lock(DRAFT);
        assertThat(told).containsExactly("write again");
        background.letAll();
        assertThat(store.draft()).contains(DRAFT);
        assertThat(told).containsExactly("write again", "close");
        assertThat(locking.isWaiting()).isFalse();
    }

    @Test
    void a_full_disk_keeps_everything_in_the_window_and_is_tried_again_until_it_takes_it() {
        store.fail(Saving.Reason.DISK_FULL);
        locking.lock(DRAFT);
        background.letAll();
        assertThat(told).containsExactly("write again", "stay DISK_FULL");
        beats(14);
        assertThat(store.calls()).hasSize(1);
        store.recover();
        beats(1);
        assertThat(told).endsWith("close");
        assertThat(store.draft()).contains(DRAFT);
    }

    @Test
    void an_answer_that_is_not_on_the_disk_keeps_the_session_too() {
        unwritten = Optional.of(Saving.Reason.READ_ONLY);
        locking.lock(DRAFT);
        background.letAll();
        assertThat(told).endsWith("stay READ_ONLY");
        unwritten = Optional.empty();
        beats(15);
        assertThat(told).endsWith("write again", "close");
    }

    @Test
    void whoever_came_back_meanwhile_is_not_thrown_out() {
        locking.lock(DRAFT);
        locking.giveUp();
        background.letAll();
        beats(60);
        assertThat(told).containsExactly("write again");
    }
}
