package org.shirube.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.app.demo.Demo;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.Clock;
import org.shirube.casework.Edition;
import org.shirube.casework.ListedCase;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;
import org.shirube.text.Language;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.shell.WindowMemory;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The case list in the whole window, by the keyboard alone, on the cases of a demonstration.
@ExtendWith(ApplicationExtension.class)
class CaseListKeyboardTest {

    private static final Clock CLOCK =
            new Clock() {
                @Override
                public Instant now() {
                    return Instant.parse("2026-11-20T05:00:00Z");
                }

                @Override
                public LocalDate today() {
                    return Shipped.TODAY;
                }
            };

    @TempDir private Path home;
    private Optional<Stage> stage = Optional.empty();
    private Optional<Composition> composition = Optional.empty();

    @Start
    void start(Stage shown) {
        stage = Optional.of(shown);
    }

    @BeforeEach
    void open() {
        var session = QuickVault.session(new Demo(Shipped.rules(), CLOCK).open());
        composition =
                Optional.of(
                        new Composition(
                                Shipped.handbook(),
                                new Entrance.Demonstration(session),
                                CLOCK,
                                () -> Edition.of(List.of()),
                                Language.EN,
                                new WindowMemory(home.resolve("appearance.properties"))));
        Hand.does(() -> composition.orElseThrow().open(stage.orElseThrow()));
        Hand.until(() -> !all(".home").isEmpty());
        Hand.does(() -> ((ButtonBase) all(".rail-item").get(1)).fire());
        untilListHasFocus();
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        composition.orElseThrow().close();
    }

    @Test
    void the_first_line_is_chosen_and_arrows_move_on_from_it() {
        assertThat(chosen()).isZero();
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertThat(chosen()).isEqualTo(2);
        press(KeyCode.UP);
        assertThat(chosen()).isEqualTo(1);
        press(KeyCode.END);
        assertThat(chosen()).isEqualTo(lines().size() - 1);
        press(KeyCode.HOME);
        assertThat(chosen()).isZero();
    }

    @Test
    void enter_opens_every_case_and_coming_back_finds_the_line_and_the_focus_where_they_were() {
        var lines = lines();
        for (int line = 0; line < lines.size(); line++) {
            press(KeyCode.ENTER);
            Hand.until(() -> all(".case-list").isEmpty());
            var opened = lines.get(line);
            Hand.until(() -> focused().getId() != null && focused().getId().equals("continue"));
            press(KeyCode.ENTER);
            Hand.until(() -> all(".case-list").isEmpty() && all(".case-page").isEmpty());
            assertThat(trail()).contains(opened.label());
            assertThat(all(".assessment").isEmpty())
                    .as(opened.alias())
                    .isEqualTo(opened.progress() != CaseSummary.Progress.SUBMITTED);
            backByKey();
            assertThat(chosen()).isEqualTo(line);
            press(KeyCode.DOWN);
        }
    }

    @Test
    void control_and_n_begins_a_case_and_escape_gives_up_and_returns_to_the_line() {
        press(KeyCode.DOWN);
        pressControlN();
        assertThat(focused()).isInstanceOf(TextField.class);
        press(KeyCode.ESCAPE);
        untilListHasFocus();
        assertThat(chosen()).isEqualTo(1);
        assertThat(all(".begin")).isEmpty();
    }

    @Test
    void a_new_case_is_begun_by_key_and_stands_first_when_one_comes_back() {
        int before = lines().size();
        press(KeyCode.END);
        pressControlN();
        hand().type("Noor");
        press(KeyCode.ENTER);
        Hand.until(() -> all(".case-list").isEmpty());
        backByKey();
        assertThat(lines()).hasSize(before + 1);
        assertThat(chosen()).isZero();
        assertThat(lines().getFirst().alias()).isEqualTo("Noor");
    }

    /// The first crumb of the trail, as somebody reaches it with Shift and Tab.
    private void backByKey() {
        Hand.does(() -> all(".crumb").getFirst().requestFocus());
        press(KeyCode.SPACE);
        untilListHasFocus();
    }

    private void untilListHasFocus() {
        Hand.until(() -> focused() instanceof ListView);
    }

    private Node focused() {
        return Hand.ask(() -> stage.orElseThrow().getScene().getFocusOwner());
    }

    private int chosen() {
        return Hand.ask(() -> list().getSelectionModel().getSelectedIndex());
    }

    private List<CaseSummary> lines() {
        return Hand.ask(() ->
                list().getItems().stream().map(line -> ((ListedCase) line).summary()).toList());
    }

    private ListView<?> list() {
        return (ListView<?>) hand().find(".case-list .list-view");
    }

    private List<String> trail() {
        return Hand.ask(
                () -> all(".crumb").stream().map(crumb -> ((Labeled) crumb).getText()).toList());
    }

    private List<Node> all(String selector) {
        return Hand.ask(
                () -> List.copyOf(stage.orElseThrow().getScene().getRoot().lookupAll(selector)));
    }

    private void press(KeyCode... keys) {
        hand().press(keys);
    }

    /// The robot without a screen holds no keys down.
    private void pressControlN() {
        var pressed =
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.N, false, true, false, false);
        Hand.does(() -> focused().fireEvent(pressed));
    }

    private Hand hand() {
        return new Hand(stage.orElseThrow().getScene());
    }
}
