package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseStore;
import org.shirube.casework.Definition;
import org.shirube.casework.Edition;
import org.shirube.casework.KeptScreening;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.Session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// Under which files screenings stand, and that those files can be had again.
class EditionTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void an_edition_is_kept_once_and_each_content_once_in_all_editions() {
        var first = new Definition("aa", "debt-bondage.yaml", "1", "text: x");
        var second = new Definition("bb", "debt-bondage.yaml", "2", "text: y");
        var other = new Definition("cc", "danger.yaml", "1", "text: z");
        var before = Edition.of(List.of(first, other));
        var after = Edition.of(List.of(other, second));
        store().keep(before);
        store().keep(before);
        store().keep(after);
        reopen();
        store().keep(after);
        assertThat(store().screenings().files(before.id())).containsExactly(other, first);
        assertThat(store().screenings().files(after.id())).containsExactly(other, second);
        assertThat(store().screenings().files("none")).isEmpty();
    }

    @Test
    void a_screening_stands_under_the_edition_it_was_begun_with_until_it_is_handed_in() {
        var before = Edition.of(List.of(new Definition("aa", "danger.yaml", "1", "x")));
        var after = Edition.of(List.of(new Definition("bb", "danger.yaml", "2", "y")));
        var old = store().begin(newCase("old"), me());
        store().keep(before);
        var begun = store().begin(newCase("begun"), me());
        var handedIn = store().begin(newCase("handed in"), me());
        store().keep(after);
        store().submit(handedIn.id(), Assessments.example(), summary(handedIn, clock.now()), me());
        assertThat(store().screenings().editions())
                .containsExactlyInAnyOrder("", before.id(), after.id());
        assertThat(ids(store().screenings().under("", Optional.empty(), 9)))
                .containsExactly(old.id());
        assertThat(ids(store().screenings().under(before.id(), Optional.empty(), 9)))
                .containsExactly(begun.id());
        var kept = store().screenings().under(after.id(), Optional.empty(), 9);
        assertThat(ids(kept)).containsExactly(handedIn.id());
        assertThat(kept.getFirst().assessment()).isPresent();
        assertThat(store().screenings().count()).isEqualTo(3);
    }

    @Test
    void screenings_come_some_at_a_time_each_once() {
        var begun = new HashSet<ScreeningId>();
        for (int i = 0; i < 7; i++) {
            begun.add(store().begin(newCase("x"), me()).id());
        }
        var seen = new ArrayList<ScreeningId>();
        var some = store().screenings().under("", Optional.empty(), 3);
        while (!some.isEmpty()) {
            assertThat(some.size()).isLessThanOrEqualTo(3);
            seen.addAll(ids(some));
            some = store().screenings().under("", Optional.of(seen.getLast()), 3);
        }
        assertThat(seen).hasSize(7).containsExactlyInAnyOrderElementsOf(begun);
    }

    private static List<ScreeningId> ids(List<KeptScreening> kept) {
        return kept.stream().map(each -> each.screening().id()).toList();
    }

    private CaseStore store() {
        return session.store();
    }

    private AccountId me() {
        return session.account().id();
    }

    private void reopen() {
        session.close();
        open();
    }
}
