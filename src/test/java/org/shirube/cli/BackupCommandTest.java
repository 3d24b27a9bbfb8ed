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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// `shirube backup`, `restore` and `verify --against` over a real store.
class BackupCommandTest {

    private final StillClock clock = new StillClock();

    @TempDir private Path home;
    @TempDir private Path other;

    @BeforeEach
    void makeStore() {
        begin("a-name-nobody-may-read");
    }

    @Test
    void a_backup_is_made_and_copied_where_it_is_wanted() throws IOException {
        var made = run("backup", "--to", other.toString());
        assertThat(made.exit()).isZero();
        assertThat(made.out())
                .containsPattern("shirube-2026-11-20-\\d{4}\\.backup: [\\d,]+ bytes, opened")
                .contains("copied to " + other);
        assertThat(files(other)).hasSize(1);
        assertThat(
                        Files.mismatch(
                                files(other).getFirst(), files(home.resolve("backups")).getFirst()))
                .isEqualTo(-1);
    }

    @Test
    void a_place_that_is_not_there_is_told_though_the_backup_is_made() {
        var made = run("backup", "--to", other.resolve("not/there").toString());
        assertThat(made.exit()).isEqualTo(ExitStatus.FAULTS);
        assertThat(made.err()).contains("the folder is not there");
    }

    @Test
    void a_dry_run_says_what_a_backup_holds_and_restores_nothing() throws IOException {
        var backup = backup();
        begin("another");
        var shown = run("restore", backup, "--dry-run");
        assertThat(shown.exit()).isZero();
        assertThat(shown.out())
                .contains("it holds 1 case(s), 1 screening(s), 1 account(s)")
                .contains("the backup is older; 1 of its cases are not in the backup")
                .doesNotContain("Restored")
                .doesNotContain("a-name-nobody-may-read");
        assertThat(cases()).isEqualTo(2);
    }

    @Test
    void restoring_keeps_the_store_before_and_verify_tells_of_it() throws IOException {
        var backup = backup();
        begin("another");
        var restored = run("restore", backup);
        assertThat(restored.exit()).isZero();
        assertThat(restored.out()).containsPattern("kept as store\\.before-2026-11-20-\\d{4}");
        assertThat(cases()).isEqualTo(1);
        var verified = run("verify");
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).contains("the store was restored 1 times");
    }

    @Test
    void a_log_is_compared_with_backups() throws IOException {
        var older = backup();
        begin("another");
        run("backup", "--to", other.resolve("newer.backup").toString());
        var newer = other.resolve("newer.backup").toString();
        assertThat(run("verify", "--against", older, newer).exit()).isZero();
        run("restore", older);
        var compared = run("verify", "--against", newer);
        assertThat(compared.exit()).isEqualTo(ExitStatus.FAULTS);
        assertThat(compared.out()).contains("cut off");
        assertThat(run("verify", "--against", "/dev/null").exit()).isEqualTo(ExitStatus.BAD_DATA);
    }

    @Test
    void what_cannot_be_restored_is_refused_with_a_status_of_its_own() throws IOException {
        var backup = backup();
        assertThat(run("restore", "nowhere").exit()).isEqualTo(ExitStatus.NO_STORE);
        assertThat(with("wrong", "restore", backup).exit()).isEqualTo(ExitStatus.NOT_ALLOWED);
        var bytes = Files.readAllBytes(Path.of(backup));
        bytes[bytes.length - 1] ^= 1;
        Files.write(Path.of(backup), bytes);
        assertThat(run("restore", backup).exit()).isEqualTo(ExitStatus.BAD_DATA);
        try (var session = QuickVault.session(home, clock)) {
            assertThat(session.store().caseCount()).isEqualTo(1);
        }
    }

    private void begin(String alias) {
        try (var session = QuickVault.session(home, clock)) {
            new Casework(session, Shipped.rules(), clock).begin(alias);
        }
    }

    private int cases() {
        try (var session = QuickVault.session(home, clock)) {
            return session.store().caseCount();
        }
    }

    private String backup() throws IOException {
        var file = other.resolve("one.backup").toString();
        assertThat(run("backup", "--to", file).exit()).isZero();
        return file;
    }

    private CommandLine run(String... words) {
        return with(QuickVault.PASSPHRASE, words);
    }

    private CommandLine with(String passphrase, String... words) {
        var all =
                Stream.concat(
                                Arrays.stream(words),
                                Stream.of("--account", QuickVault.NAME, "--passphrase-fd", "3"))
                        .toArray(String[]::new);
        return CommandLine.overStore(home, passphrase, all);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
