package org.shirube.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Accounts;
import org.shirube.casework.RecoverySheet;
import org.shirube.casework.Session;
import org.shirube.casework.SheetSet;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.accounts.Trouble;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.recovery.MakingModel.Stage;
import org.shirube.vault.PaperSheets;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Making sheets for a real store, and what opens it in between.
class MakingModelTest {

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 1);

    @TempDir private Path home;
    private Session session;
    private Accounts accounts;
    private MakingModel model;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        accounts = new Accounts(session);
        model = making();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void sheets_count_once_two_words_of_each_were_read_from_the_paper() {
        model.make();
        assertThat(model.sheets()).hasSize(3);
        assertThat(model.questions()).hasSize(6).doesNotHaveDuplicates();
        var written = model.sheets().stream().map(RecoverySheet::words).toList();
        model.prove();
        answer(written);
        model.finish();
        assertThat(model.stage().get()).isEqualTo(Stage.DONE);
        assertThat(accounts.sheets())
                .hasValueSatisfying(set -> assertThat(set.printed()).isEqualTo(3));
        assertThat(rehearse(written.get(2), written.get(0))).isTrue();
    }

    @Test
    void a_wrong_word_is_pointed_at_and_nothing_counts_yet() {
        model.make();
        var written = model.sheets().stream().map(RecoverySheet::words).toList();
        model.prove();
        answer(written);
        var second = model.questions().get(1);
        model.answer(second, "");
        model.finish();
        assertThat(model.wrong().get()).containsExactly(second);
        assertThat(model.stage().get()).isEqualTo(Stage.PROVE);
        assertThat(accounts.sheets()).isEmpty();
        model.showAgain();
        assertThat(model.sheets()).extracting(RecoverySheet::words).isEqualTo(written);
    }

    @Test
    void whoever_gives_up_keeps_the_earlier_sheets_and_the_words_are_wiped() {
        make();
        var earlier = accounts.sheets();
        var later = making();
        later.make();
        var sheet = later.sheets().getFirst();
        var words = sheet.words();
        later.giveUp();
        assertThat(later.stage().get()).isEqualTo(Stage.GIVEN_UP);
        assertThat(later.sheets()).isEmpty();
        assertThat(sheet.words()).isNotEqualTo(words).containsOnly("abandon");
        assertThat(accounts.sheets()).isEqualTo(earlier);
    }

    @Test
    void a_page_that_is_left_or_locked_wipes_the_words() {
        model.make();
        var sheet = model.sheets().getFirst();
        model.leave();
        assertThat(sheet.words()).containsOnly("abandon");
        assertThat(accounts.sheets()).isEmpty();
    }

    @Test
    void sheets_that_cannot_be_are_not_made() {
        model.split().set(new Split(4, 3));
        assertThat(model.canMake()).isFalse();
        model.make();
        assertThat(model.stage().get()).isEqualTo(Stage.CHOOSE);
    }

    @Test
    void the_sheets_name_the_store_and_the_end_of_its_log() {
        model.office().set(" Kitano House ");
        model.make();
        var occasion = model.occasion().orElseThrow();
        assertThat(occasion.office()).isEqualTo("Kitano House");
        assertThat(occasion.store()).hasSize(8);
        assertThat(occasion.newestEntry()).isPresent();
    }

    @Test
    void a_rehearsal_notes_the_day_and_sheets_of_another_store_are_told_apart() {
        var written = make();
        assertThat(accounts.sheets()).get().extracting(SheetSet::rehearsed).isNotNull();
        assertThat(Standing.of(accounts.sheets(), clock.now()))
                .isInstanceOf(Standing.NeverRehearsed.class);
        var rehearsal = rehearsal();
        var strange = new PaperSheets().make(new PaperSheets().newSecret(), 1, 1).getFirst();
        rehearsal.entry().submit(typed(strange.words()));
        assertThat(rehearsal.change().troubles().get()).containsExactly(Trouble.WRONG_SHEETS);
        assertThat(rehearsal.proved().get()).isFalse();
        rehearsal.again();
        assertThat(rehearse(written.get(0), written.get(1))).isTrue();
        assertThat(Standing.of(accounts.sheets(), clock.now()))
                .isInstanceOf(Standing.Rehearsed.class);
    }

    private List<List<String>> make() {
        model.make();
        var written = model.sheets().stream().map(RecoverySheet::words).toList();
        model.prove();
        answer(written);
        model.finish();
        return written;
    }

    /// Capitals, and no more than four letters.
    private void answer(List<List<String>> written) {
        for (var question : model.questions()) {
            var word = written.get(question.sheet() - 1).get(question.place() - 1);
            model.answer(
                    question,
                    word.substring(0, Math.min(4, word.length())).toUpperCase(Locale.ROOT));
        }
    }

    @SafeVarargs
    private boolean rehearse(List<String>... sheets) {
        var rehearsal = rehearsal();
        for (var sheet : sheets) {
            rehearsal.entry().submit(typed(sheet));
        }
        return rehearsal.proved().get();
    }

    private RehearsalModel rehearsal() {
        return new RehearsalModel(new PaperSheets(), new SameThread(), accounts::rehearse);
    }

    private MakingModel making() {
        return new MakingModel(
                new MakingModel.Parts(
                        accounts, new PaperSheets(), clock, new SameThread(), new Random(7)));
    }

    private static char[] typed(List<String> words) {
        return String.join(" ", words).toCharArray();
    }
}
