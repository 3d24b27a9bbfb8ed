package org.shirube.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.RecoverySecret;
import org.shirube.casework.RecoverySheet;
import org.shirube.casework.SheetCraft;
import org.shirube.casework.SheetReading;
import org.shirube.ui.recovery.SheetEntryModel.State;
import org.shirube.vault.PaperSheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class SheetEntryModelTest {

    private static final byte[] SECRET = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    private final SheetCraft craft = new PaperSheets();
    private final List<byte[]> whole = new ArrayList<>();
    private final SheetEntryModel model =
            new SheetEntryModel(craft, secret -> whole.add(secret.bytes().clone()));

    @Test
    void one_sheet_is_read_while_it_is_typed_and_taken_when_it_is_whole() {
        var words = String.join(" ", sheets(1, 1).getFirst().words());
        assertThat(states(words)).doesNotContain("Wrong").last().isEqualTo("Ready");
        assertThat(model.submit(words.toCharArray())).isTrue();
        assertThat(whole).containsExactly(SECRET);
        assertThat(model.state().get()).isEqualTo(new State.Typing(0));
    }

    @Test
    void the_beginning_of_a_word_is_not_wrong_yet_but_its_end_is() {
        type("aban");
        assertThat(model.state().get()).isEqualTo(new State.Typing(1));
        type("abandon abo");
        assertThat(model.state().get()).isEqualTo(new State.Typing(1));
        type("abandon abo ");
        assertThat(model.state().get())
                .isInstanceOfSatisfying(
                        State.Wrong.class,
                        wrong ->
                                assertThat(wrong.why())
                                        .isInstanceOfSatisfying(
                                                SheetReading.UnknownWord.class,
                                                word -> {
                                                    assertThat(word.place()).isEqualTo(2);
                                                    assertThat(word.near()).isNotEmpty();
                                                }));
        type("abandon abxx");
        assertThat(model.state().get()).isInstanceOf(State.Wrong.class);
    }

    @Test
    void several_sheets_are_read_one_after_the_other() {
        var sheets = sheets(2, 3);
        assertThat(submit(sheets.get(2))).isTrue();
        assertThat(whole).isEmpty();
        assertThat(model.gathered().get())
                .hasValueSatisfying(gathered -> {
                    assertThat(gathered.needed()).isEqualTo(2);
                    assertThat(gathered.numbers()).containsExactly(3);
                });
        assertThat(submit(sheets.get(2))).isFalse();
        assertThat(model.state().get()).isEqualTo(new State.Wrong(new SheetReading.SameTwice(3)));
        assertThat(submit(sheets.get(0))).isTrue();
        assertThat(whole).containsExactly(SECRET);
        assertThat(model.gathered().get()).isEmpty();
    }

    @Test
    void a_sheet_of_another_set_is_refused_and_the_first_one_stays_read() {
        var other = craft.make(craft.newSecret(), 2, 3).getFirst();
        submit(sheets(2, 3).getFirst());
        assertThat(submit(other)).isFalse();
        assertThat(model.state().get())
                .isInstanceOfSatisfying(
                        State.Wrong.class,
                        wrong ->
                                assertThat(wrong.why())
                                        .isInstanceOf(SheetReading.DifferentSets.class));
        assertThat(model.gathered().get()).isPresent();
        model.forget();
        assertThat(model.gathered().get()).isEmpty();
    }

    @Test
    void two_words_that_changed_places_are_told_once_the_sheet_is_handed_in() {
        var words = new ArrayList<>(sheets(1, 1).getFirst().words());
        var first = words.getFirst();
        words.set(0, words.get(5));
        words.set(5, first);
        var typed = String.join(" ", words);
        type(typed);
        assertThat(model.state().get()).isEqualTo(new State.Typing(15));
        model.submit(typed.toCharArray());
        assertThat(model.state().get()).isEqualTo(new State.Wrong(new SheetReading.Mistyped(1)));
    }

    @Test
    void what_it_is_given_is_wiped() {
        var typed = "abandon ability".toCharArray();
        model.typed(typed);
        assertThat(typed).containsOnly('\0');
        var handed = String.join(" ", sheets(2, 3).getFirst().words()).toCharArray();
        model.submit(handed);
        assertThat(handed).containsOnly('\0');
    }

    private List<String> states(String text) {
        var states = new ArrayList<String>();
        for (int end = 1; end <= text.length(); end++) {
            type(text.substring(0, end));
            states.add(model.state().get().getClass().getSimpleName());
        }
        return states;
    }

    private void type(String text) {
        model.typed(text.toCharArray());
    }

    private boolean submit(RecoverySheet sheet) {
        return model.submit(String.join(" ", sheet.words()).toCharArray());
    }

    private List<RecoverySheet> sheets(int needed, int of) {
        return craft.make(new RecoverySecret(Arrays.copyOf(SECRET, SECRET.length)), needed, of);
    }
}
