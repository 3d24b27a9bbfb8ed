package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.Draft;
import org.shirube.casework.Role;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Sessions;
import org.shirube.casework.Sitting;
import org.shirube.questionnaire.QuestionId;
import org.shirube.vault.KeyRing;
import org.shirube.vault.OpenStore;
import org.shirube.vault.ScarceDisk;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Drafts in a real encrypted store.
@ResourceLock("scarce disk")
class StoredSittingTest {

    private static final String JAPANESE = "𠮷野さんは「帰りたい」と👩‍👩‍👧言";

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private SavedScreening begun;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        begun = session.store().begin(newCase("Linh"), session.account().id());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_draft_is_there_with_every_character_and_the_caret_at_the_next_sign_in() {
        var draft = draft(new Draft.Field("wages/note", "", JAPANESE, 2, JAPANESE.length() - 1));
        assertThat(mine().lock(draft)).isInstanceOf(Saving.Saved.class);
        signInAgain();
        assertThat(mine().draft()).contains(draft);
    }

    @Test
    void whatever_characters_a_field_holds_are_read_back() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(60), 1, 0x10FFFF).forEach(text::appendCodePoint);
            var field = new Draft.Field("a", text.toString(), text + "x", 0, text.length());
            mine().keep(draft(field));
            assertThat(mine().draft()).as("seed %d", seed).contains(draft(field));
        }
    }

    @Test
    void the_newest_draft_takes_the_place_of_the_one_before_and_of_all_its_fields() {
        mine().keep(draft(field("one", "a"), field("two", "b")));
        var second = draft(field("three", "c"));
        mine().keep(second);
        assertThat(mine().draft()).contains(second);
        mine().discard();
        assertThat(mine().draft()).isEmpty();
    }

    @Test
    void a_draft_of_no_screening_and_without_fields_still_says_where_one_was() {
        var draft = Draft.at(Draft.Spot.of(Draft.Room.LOG));
        mine().lock(draft);
        signInAgain();
        assertThat(mine().draft()).contains(draft);
    }

    @Test
    void nobody_reads_changes_or_discards_another_persons_draft() {
        var draft = draft(field("wages/note", "told only to Aiko"));
        mine().lock(draft);
        session.close();
        try (var store = QuickVault.open(home)) {
            var others = others(store);
            assertThat(others.draft()).isEmpty();
            others.keep(Draft.at(Draft.Spot.CASES));
            others.discard();
        }
        session = QuickVault.session(home, clock);
        assertThat(mine().draft()).contains(draft);
    }

    @Test
    void a_full_disk_refuses_the_draft_and_leaves_the_one_before() {
        session.close();
        ScarceDisk.mount();
        try {
            var vault = QuickVault.onScarceDisk(home, clock);
            session = QuickVault.session(vault.unlock(QuickVault.NAME, QuickVault.passphrase()));
            var first = draft(field("one", "a"));
            mine().keep(first);
            ScarceDisk.fill(0, 0);
            assertThat(mine().lock(draft(field("one", "ab"))))
                    .isEqualTo(new Saving.NotSaved(Saving.Reason.DISK_FULL));
            ScarceDisk.clear();
            assertThat(mine().draft()).contains(first);
        } finally {
            ScarceDisk.clear();
        }
    }

    private Sitting mine() {
        return new Sitting(session);
    }

    private void signInAgain() {
        session.close();
        session = QuickVault.session(home, clock);
    }

    /// A second account, put into its table by hand.
    private Sitting others(OpenStore store) {
        var books = Books.of(store, clock);
        var other = new Account(new AccountId(UUID.randomUUID()), "Ken", Set.of(Role.CASEWORKER));
        var change = books.log().now();
        books.log()
                .write(
                        change,
                        (db, _) -> {
                            var key = new KeyRing.Added(other.id(), "no key", "");
                            AccountRows.add(db, other, key, change);
                            return 1;
                        });
        return new Sitting(Sessions.of(other, new StoredSitting(books, new Shelves(books))));
    }

    private Draft draft(Draft.Field... fields) {
        var spot =
                Draft.Spot.of(Draft.Room.SCREENING, begun.id()).on(new QuestionId("monthly-pay"));
        return new Draft(spot, List.of(fields), Optional.of(fields[0].name()), "left\nover");
    }

    private static Draft.Field field(String name, String content) {
        return new Draft.Field(name, "", content, content.length(), content.length());
    }
}
