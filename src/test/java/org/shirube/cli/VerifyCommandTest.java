package org.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Casework;
import org.shirube.casework.StillClock;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `shirube verify` over a real store.
class VerifyCommandTest {

    private final StillClock clock = new StillClock();

    @TempDir private Path home;

    @BeforeEach
    void makeStore() {
        try (var session = QuickVault.session(home, clock)) {
            new Casework(session, Shipped.rules(), clock).begin("a-name-nobody-may-read");
        }
    }

    private CommandLine verify(String passphrase) {
        return CommandLine.overStore(
                home, passphrase, "verify", "--account", QuickVault.NAME, "--passphrase-fd", "3");
    }

    @Test
    void a_log_as_it_was_written_is_whole_and_what_no_check_finds_is_said() {
        var checked = verify(QuickVault.PASSPHRASE);
        assertThat(checked.exit()).isZero();
        assertThat(checked.out())
                .contains("The log is as it was written.")
                .contains("No check finds")
                .doesNotContain("a-name-nobody-may-read");
    }

    @Test
    void a_note_of_the_end_that_was_taken_away_is_told_where() throws IOException {
        Files.delete(home.resolve("store").resolve("head"));
        var checked = verify(QuickVault.PASSPHRASE);
        assertThat(checked.exit()).isEqualTo(ExitStatus.FAULTS);
        assertThat(checked.out())
                .containsPattern("No\\. \\d+: end unknown before")
                .contains("not as it was written: 1 faults");
    }

    @Test
    void a_wrong_passphrase_checks_nothing() {
        var refused = verify("wrong");
        assertThat(refused.exit()).isEqualTo(ExitStatus.NOT_ALLOWED);
        assertThat(refused.out()).isEmpty();
    }
}
