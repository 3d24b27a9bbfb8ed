package org.shirube.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.ui.kit.Later;
import org.shirube.ui.kit.Pasteboard;

import java.time.Duration;
import java.util.Optional;

class CopiedTest {

    private final Board board = new Board();
    private final Waiting waiting = new Waiting();
    private final Copied copied = new Copied(board, waiting);

    private static final class Board implements Pasteboard {

        private String text = "";

        @Override
        public Optional<String> text() {
            return Optional.of(text).filter(there -> !there.isEmpty());
        }

        @Override
        public void clear() {
            text = "";
        }
    }

    /// Time passes when the test says so.
    private static final class Waiting implements Later {

        private Duration left = Duration.ZERO;
        private Runnable deed = () -> {};

        @Override
        public void after(Duration time, Runnable next) {
            left = time;
            deed = next;
        }

        private void pass(Duration time) {
            left = left.minus(time);
            if (!left.isPositive()) {
                var due = deed;
                deed = () -> {};
                due.run();
            }
        }
    }

    @Test
    void what_was_copied_is_taken_back_after_half_a_minute() {
        copy("a name");
        waiting.pass(Duration.ofSeconds(29));
        assertThat(board.text()).contains("a name");
        waiting.pass(Duration.ofSeconds(1));
        assertThat(board.text()).isEmpty();
    }

    @Test
    void each_copy_has_its_own_half_minute() {
        copy("a name");
        waiting.pass(Duration.ofSeconds(20));
        copy("another");
        waiting.pass(Duration.ofSeconds(20));
        assertThat(board.text()).contains("another");
        waiting.pass(Duration.ofSeconds(10));
        assertThat(board.text()).isEmpty();
    }

    @Test
    void what_another_program_put_there_since_stays() {
        copy("a name");
        board.text = "of somebody else";
        waiting.pass(Copied.KEPT);
        copied.takeBack();
        assertThat(board.text()).contains("of somebody else");
    }

    @Test
    void what_was_only_selected_was_not_copied() {
        board.text = "of somebody else";
        copied.perhaps("a name");
        waiting.pass(Copied.KEPT);
        copied.takeBack();
        assertThat(board.text()).contains("of somebody else");
    }

    @Test
    void a_window_that_is_covered_or_closed_takes_it_back_at_once() {
        copy("a name");
        copied.takeBack();
        assertThat(board.text()).isEmpty();
    }

    private void copy(String text) {
        board.text = text;
        copied.perhaps(text);
    }
}
