package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shirube.storage.Examples.newCase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.CaseId;
import org.shirube.casework.Note;
import org.shirube.casework.NoteText;
import org.shirube.casework.Notes;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;

import java.nio.file.Path;

/// Notes of a case in a real store.
class StoredNotesTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private CaseId linh;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        linh = session.store().begin(newCase("Linh"), session.account().id()).caseId();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She called at night.",
                "夜に電話があった。\n「帰りたい」と話す。",
                "ကျွန်တော် အိမ်ပြန်ချင်တယ်",
                "هي تريد العودة إلى بيتها، وقالت: KJ-4718",
                "👩🏽‍👧‍👦 said 🙏 and wept 😢",
                "Trương Thị Mỹ Lệ nói rằng chị ấy sợ"
            })
    void a_note_in_any_script_comes_back_as_it_was_written(String text) {
        assertThat(notes().write(linh, text)).isInstanceOf(Saving.Saved.class);
        session.close();
        session = QuickVault.session(home, clock);
        assertThat(notes().of(linh)).extracting(note -> note.now().text()).containsExactly(text);
    }

    @Test
    void ten_thousand_characters_fit_and_one_more_does_not() {
        var emoji = "😢".repeat(Note.LONGEST);
        assertThat(notes().write(linh, emoji)).isInstanceOf(Saving.Saved.class);
        assertThat(only().now().text()).isEqualTo(emoji);
        assertThatThrownBy(() -> notes().write(linh, "x".repeat(Note.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("xx");
        assertThatThrownBy(() -> notes().write(linh, " \n"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(notes().of(linh)).hasSize(1);
    }

    @Test
    void every_text_that_a_note_had_is_kept() {
        notes().write(linh, "first");
        var note = only();
        assertThat(notes().change(note.id(), 1, "second")).isInstanceOf(Saving.Saved.class);
        assertThat(notes().change(note.id(), 2, "third")).isInstanceOf(Saving.Saved.class);
        assertThat(only().now().text()).isEqualTo("third");
        assertThat(only().writtenAt()).isEqualTo(note.writtenAt());
        assertThat(notes().texts(note.id()))
                .extracting(NoteText::text)
                .containsExactly("third", "second", "first");
    }

    @Test
    void of_two_who_change_the_same_note_the_later_is_told_and_neither_text_is_lost() {
        notes().write(linh, "first");
        var note = only();
        notes().change(note.id(), 1, "Aiko’s text");
        assertThat(notes().change(note.id(), 1, "Hana’s text"))
                .isEqualTo(new Saving.NotSaved(Saving.Reason.CHANGED_ELSEWHERE));
        assertThat(only().now().text()).isEqualTo("Aiko’s text");
        assertThat(notes().change(note.id(), only().now().version(), "Hana’s text"))
                .isInstanceOf(Saving.Saved.class);
        assertThat(notes().texts(note.id()))
                .extracting(NoteText::text)
                .containsExactly("Hana’s text", "Aiko’s text", "first");
    }

    @Test
    void what_is_put_away_comes_back_as_it_was() {
        notes().write(linh, "by mistake");
        var note = only();
        notes().archive(note.id());
        assertThat(only().isArchived()).isTrue();
        notes().bringBack(note.id());
        assertThat(only()).isEqualTo(note);
    }

    private Note only() {
        assertThat(notes().of(linh)).hasSize(1);
        return notes().of(linh).getFirst();
    }

    private Notes notes() {
        return new Notes(session);
    }
}
