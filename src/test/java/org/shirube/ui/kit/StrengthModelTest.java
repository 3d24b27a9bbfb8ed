package org.shirube.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.Passphrase;
import org.shirube.ui.kit.PassphraseStrength.Advice;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

class StrengthModelTest {

    private final Later later = new Later();
    private final List<Passphrase> copies = new ArrayList<>();
    private final StrengthModel model = new StrengthModel(later, () -> List.of("Ito"));
    private String typed = "";

    @Test
    void what_is_typed_meanwhile_is_measured_once_and_last() {
        for (var text : List.of("s", "sa", "sak", "sakura2001")) {
            typed = text;
            model.measure(this::copy);
        }
        assertThat(later.waiting()).isEqualTo(1);
        later.doAll();

        assertThat(copies).hasSize(2);
        assertThat(model.strength().get().advice()).isNotEqualTo(Advice.BEGIN);
        assertThat(later.waiting()).isZero();
    }

    @Test
    void every_copy_is_wiped() {
        typed = "umbral quillon";
        model.measure(this::copy);
        later.doAll();
        assertThat(copies).hasSize(1);
        assertThat(copies.getFirst().characters()).containsOnly('\0');
    }

    @Test
    void an_emptied_field_begins_anew() {
        typed = "umbral quillon vexed sardonyx";
        model.measure(this::copy);
        later.doAll();
        typed = "";
        model.measure(this::copy);
        later.doAll();
        assertThat(model.strength().get()).isEqualTo(PassphraseStrength.none());
    }

    private Passphrase copy() {
        copies.add(new Passphrase(typed.toCharArray()));
        return copies.getLast();
    }

    /// Work that waits until somebody says so.
    private static final class Later implements Background {

        private final Deque<Runnable> work = new ArrayDeque<>();

        @Override
        public <T> void run(Supplier<T> work, Consumer<? super T> then, Runnable failed) {
            this.work.add(() -> then.accept(work.get()));
        }

        int waiting() {
            return work.size();
        }

        void doAll() {
            while (!work.isEmpty()) {
                work.remove().run();
            }
        }

        @Override
        public void close() {}
    }
}
