package org.shirube.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.Draft;
import org.shirube.casework.Saving;
import org.shirube.ui.kit.SameThread;

import java.util.List;
import java.util.Optional;

class KeepingTest {

    private final RememberedSitting store = new RememberedSitting();
    private Draft now = Draft.at(Draft.Spot.CASES);
    private boolean halfTyped;
    private final Keeping keeping =
            new Keeping(
                    () -> Optional.of(store.sitting()),
                    new SameThread(),
                    () -> new Keeping.Written(now, halfTyped));

    private void type(String text) {
        now = draft(text);
        halfTyped = true;
        keeping.stir();
    }

    private void handOn() {
        now = Draft.at(Draft.Spot.CASES);
        halfTyped = false;
        keeping.stir();
    }

    private static Draft draft(String text) {
        var field = new Draft.Field("begin/alias", "", text, text.length(), text.length());
        return new Draft(Draft.Spot.CASES, List.of(field), Optional.of("begin/alias"), "");
    }

    @Test
    void what_is_typed_is_kept_once_with_the_next_beat() {
        type("Li");
        type("Lin");
        assertThat(store.calls()).isEmpty();
        keeping.beat();
        keeping.beat();
        assertThat(store.calls()).containsExactly("keep");
        assertThat(store.draft()).contains(draft("Lin"));
    }

    @Test
    void who_only_moves_the_mouse_writes_nothing() {
        keeping.stir();
        keeping.beat();
        assertThat(store.calls()).isEmpty();
    }

    @Test
    void once_it_is_handed_on_nothing_is_kept_any_more() {
        type("Linh");
        keeping.beat();
        handOn();
        keeping.beat();
        assertThat(store.calls()).containsExactly("keep", "discard");
    }

    @Test
    void a_full_disk_is_tried_again_with_each_beat_until_it_takes_it() {
        store.fail(Saving.Reason.DISK_FULL);
        type("Linh");
        keeping.beat();
        keeping.beat();
        store.recover();
        keeping.beat();
        keeping.beat();
        assertThat(store.calls()).containsExactly("keep", "keep", "keep");
        assertThat(store.draft()).contains(draft("Linh"));
    }

    @Test
    void a_draft_that_is_back_in_its_field_stays_in_the_store_until_it_is_handed_on() {
        keeping.resumed(draft("Linh"), List.of());
        type("Linh");
        keeping.beat();
        assertThat(store.calls()).isEmpty();
        handOn();
        keeping.beat();
        assertThat(store.calls()).containsExactly("discard");
    }

    @Test
    void words_without_a_place_are_kept_whatever_is_typed_until_nobody_needs_them() {
        keeping.resumed(draft("Linh"), draft("Linh").fields());
        assertThat(keeping.unplaced()).isEqualTo("Linh");
        type("other");
        keeping.beat();
        assertThat(store.draft().orElseThrow().unplaced()).isEqualTo("Linh");
        handOn();
        keeping.beat();
        assertThat(store.draft().orElseThrow().unplaced()).isEqualTo("Linh");
        keeping.dropUnplaced();
        assertThat(store.draft()).isEmpty();
    }

    @Test
    void at_the_end_what_is_in_the_store_stays_there() {
        type("Linh");
        keeping.beat();
        keeping.end();
        keeping.beat();
        assertThat(store.draft()).isPresent();
    }
}
