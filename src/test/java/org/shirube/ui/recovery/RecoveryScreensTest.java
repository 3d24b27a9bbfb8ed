package org.shirube.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Accounts;
import org.shirube.casework.RecoverySheet;
import org.shirube.casework.Session;
import org.shirube.casework.SheetSet;
import org.shirube.report.RecoverySheetText;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.office.OfficeScreen;
import org.shirube.ui.shell.OpenShell;
import org.shirube.vault.PaperSheets;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Making and rehearsing sheets by hand, on a real store, each state left as a picture.
@ExtendWith(ApplicationExtension.class)
class RecoveryScreensTest {

    private final SteppingClock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 1);
    private final PaperSheets craft = new PaperSheets();
    private final List<String> went = new ArrayList<>();
    private final List<RecoverySheetText> printed = new ArrayList<>();

    @TempDir private Path home;
    @TempDir private Path stick;
    private Session session;
    private Accounts accounts;
    private OpenShell shell;
    private MakingModel making;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        accounts = new Accounts(session);
        making =
                new MakingModel(
                        new MakingModel.Parts(
                                accounts, craft, clock, new SameThread(), new Random(7)));
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void the_office_is_warned_without_sheets_and_reminded_of_old_ones() {
        showCard();
        shell.pictures("recovery-none");
        assertThat(told()).contains("There are no recovery sheets");
        fire("#make-sheets");
        assertThat(went).containsExactly("make");
        try (var secret = craft.newSecret()) {
            accounts.print(secret.bytes(), 2, 3);
            showCard();
            assertThat(told()).contains("The sheets were never rehearsed");
            shell.hand().picture("recovery-never");
            accounts.rehearse(secret.bytes());
        }
        showCard();
        assertThat(told()).contains("Rehearsed today: they work.");
        shell.hand().picture("recovery-rehearsed");
    }

    @Test
    void sheets_are_made_printed_saved_and_proved() throws Exception {
        showMaking();
        shell.pictures("making-choose");
        fire("#show-sheets");
        shell.pictures("making-sheet");
        fire("#print-sheet");
        assertThat(printed).hasSize(1);
        assertThat(told()).anyMatch(text -> text.startsWith("Handed to the printer"));
        fire("#next");
        fire("#save-sheet");
        assertThat(told()).anyMatch(text -> text.startsWith("Saved. Delete"));
        assertThat(Files.readString(stick.resolve("sheet.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        fire("#prove-sheets");
        answer();
        var last = making.questions().getLast();
        Hand.does(() -> word(last).setText("zoo"));
        fire("#finish-sheets");
        shell.pictures("making-prove-wrong");
        assertThat(told()).contains("Another word stands there.");
        assertThat(accounts.sheets()).isEmpty();
        answer();
        fire("#finish-sheets");
        shell.pictures("making-done");
        assertThat(accounts.sheets()).get().extracting(SheetSet::printed).isEqualTo(3);
        fire("#rehearse-now");
        assertThat(went).containsExactly("rehearse");
    }

    @Test
    void whoever_gives_up_is_told_that_the_printed_sheets_open_nothing() {
        showMaking();
        fire("#show-sheets");
        fire("#give-up");
        shell.hand().picture("making-given-up");
        assertThat(told()).contains("The new sheets do not count");
        assertThat(accounts.sheets()).isEmpty();
    }

    @Test
    void a_rehearsal_points_at_the_wrong_word_and_notes_the_day_when_all_are_right() {
        var sheets = sheets();
        showRehearsal();
        var words = new ArrayList<>(sheets.get(1).words());
        var right = words.get(3);
        words.set(3, right + "x");
        shell.hand().type(String.join(" ", words));
        shell.pictures("rehearsal-wrong-word");
        assertThat(told()).contains("Word 4 is on no sheet. Compare it with the paper.");
        shell.hand().press(KeyCode.ENTER);
        assertThat(told()).contains("Word 4 is on no sheet. Compare it with the paper.");
        Hand.does(() -> near(right).fire());
        assertThat(told()).contains("All fifteen words fit. Press Enter.");
        shell.hand().press(KeyCode.ENTER);
        assertThat(told()).anyMatch(text -> text.startsWith("1 of 2 sheets read"));
        var field = Hand.ask(() -> (TextArea) shell.hand().find("#sheet-words"));
        assertThat(field.getText()).isEmpty();
        assertThat(Hand.ask(field::isUndoable)).isFalse();
        shell.pictures("rehearsal-second");
        shell.hand().type(String.join(" ", sheets.get(0).words()));
        shell.hand().press(KeyCode.ENTER);
        assertThat(told()).contains("The sheets work");
        shell.pictures("rehearsal-proved");
        assertThat(accounts.sheets().orElseThrow().rehearsed()).isPresent();
    }

    @Test
    void words_that_were_typed_are_gone_when_the_page_is_left() {
        var screen = showRehearsal();
        shell.hand().type("abandon ability able");
        var field = Hand.ask(() -> (TextArea) shell.hand().find("#sheet-words"));
        Hand.does(screen::leave);
        assertThat(field.getText()).isEmpty();
        assertThat(Hand.ask(() -> ((TextArea) shell.hand().find("#sheet-words")).getText()))
                .isEmpty();
    }

    private void showCard() {
        shell.show(
                new OfficeScreen(
                        List.of(
                                new RecoveryCard(
                                        new RecoveryCardModel(
                                                accounts,
                                                session.account(),
                                                clock,
                                                new SameThread()),
                                        () -> went.add("make"),
                                        () -> went.add("rehearse")))));
    }

    private void showMaking() {
        shell.show(
                new MakingScreen(
                        making,
                        new Stick(),
                        new SameThread(),
                        new MakingScreen.Ways(
                                () -> went.add("office"), () -> went.add("rehearse"))));
    }

    private RehearsalScreen showRehearsal() {
        var screen =
                new RehearsalScreen(
                        new RehearsalModel(craft, new SameThread(), accounts::rehearse),
                        true,
                        () -> went.add("office"));
        shell.show(screen);
        Hand.until(() -> shell.hand().root().getScene().getFocusOwner() instanceof TextArea);
        return screen;
    }

    private List<RecoverySheet> sheets() {
        try (var secret = craft.newSecret()) {
            accounts.print(secret.bytes(), 2, 3);
            return craft.make(secret, 2, 3);
        }
    }

    private void answer() {
        for (var question : making.questions()) {
            var sheet = making.sheets().get(question.sheet() - 1);
            Hand.does(() -> word(question).setText(sheet.words().get(question.place() - 1)));
        }
    }

    private TextField word(WordQuestion question) {
        return (TextField)
                shell.hand().find("#word-%d-%d".formatted(question.sheet(), question.place()));
    }

    private Button near(String word) {
        return shell.hand().root().lookupAll(".near .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private void fire(String selector) {
        Hand.does(() -> ((Button) shell.hand().find(selector)).fire());
    }

    private List<String> told() {
        return Hand.ask(() ->
                shell.hand().root().lookupAll(".wrapped-text").stream()
                        .filter(RecoveryScreensTest::isShown)
                        .map(node -> ((WrappedText) node).getText())
                        .toList());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    /// A printer that takes everything, and a memory stick.
    private final class Stick implements SheetOutput {

        @Override
        public SheetPrinting.Outcome print(List<RecoverySheetText> sheets, Window above) {
            printed.addAll(sheets);
            return SheetPrinting.Outcome.PRINTED;
        }

        @Override
        public Optional<Path> whereToSave(String fileName, Texts texts, Window above) {
            return Optional.of(stick.resolve("sheet.pdf"));
        }
    }
}
