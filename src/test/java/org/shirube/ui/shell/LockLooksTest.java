package org.shirube.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.casework.Draft;
import org.shirube.casework.Saving;
import org.shirube.text.Language;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;
import org.shirube.ui.office.OfficeScreen;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Optional;

/// What is seen of a lock: the warning before it, the cover over what could not be written, and
/// text without a place. Each is left as pictures to be looked at.
@ExtendWith(ApplicationExtension.class)
class LockLooksTest {

    private final RememberedSitting store = new RememberedSitting();
    private OpenShell window;

    @Start
    void open(Stage stage) {
        window = new OpenShell(stage);
        window.sits(store.sitting());
        window.shell().show(new OfficeScreen(List.of()));
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    private void warnAndTake(String name) {
        Hand.does(() -> window.shell().lockAfter(1));
        window.heart().beats(1);
        assertThat(Hand.ask(() -> window.hand().root().lookup(".lock-warning"))).isNull();
        window.heart().beats(30);
        window.hand().find(".lock-warning");
        window.hand().picture("lock-warning-" + name);
    }

    @Test
    void the_warning_in_both_themes_and_languages_and_in_large_text() {
        warnAndTake("light");
        Hand.does(() -> window.appearance().theme().set(Theme.DARK));
        warnAndTake("dark");
        Hand.does(() -> window.appearance().theme().set(Theme.LIGHT));
        Hand.does(() -> window.appearance().language().set(Language.JA));
        warnAndTake("japanese");
        Hand.does(() -> window.appearance().zoom().set(new Zoom(200)));
        warnAndTake("japanese-200");
    }

    @Test
    void text_without_a_place_in_both_themes_and_languages_and_in_large_text() {
        var field = new Draft.Field("wages/note", "", "彼女は「帰りたい」と\nそれから", 3, 3);
        var draft = new Draft(Draft.Spot.CASES, List.of(field), Optional.of("wages/note"), "");
        Hand.does(() -> window.shell().resume(draft));
        window.pictures("lock-unplaced");
        assertThat(window.hand().find(".unplaced")).isNotNull();
    }

    @Test
    void a_lock_that_cannot_be_written_stays_covered_until_the_passphrase() {
        store.fail(Saving.Reason.READ_ONLY);
        Hand.does(() -> window.shell().lockAfter(1));
        window.heart().beats(62);
        assertThat(window.hand().find(".reentry")).isNotNull();
        assertThat(window.went()).isEmpty();
        window.hand().picture("lock-refused");
        window.hand().type(OpenShell.PASSPHRASE);
        window.hand().press(KeyCode.ENTER);
        assertThat(window.hand().find(".office")).isNotNull();
        window.heart().beats(20);
        assertThat(window.went()).isEmpty();
    }

    @Test
    void what_happens_to_the_window_is_told_in_order() {
        Hand.does(() -> window.shell().hide());
        Hand.does(() -> window.shell().lockAfter(1));
        window.heart().beats(62);
        assertThat(store.calls()).containsExactly("HIDDEN", "lock");
        assertThat(window.went()).containsExactly("sign in");
        assertThat(window.hand().find(".notes")).isNotNull();
    }
}
