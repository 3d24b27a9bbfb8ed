package org.shirube.app.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Several real programs one after the other or at once, as on somebody's computer.
class RealProgramTest {

    private static final long PATIENCE_SECONDS = 60;

    private final List<Process> started = new ArrayList<>();

    @TempDir private Path folder;
    private Sandbox sandbox = new Sandbox(Path.of(""), Path.of(""), List.of(), List.of());

    @BeforeEach
    void set_up() throws IOException {
        sandbox = Sandbox.in(folder);
    }

    @AfterEach
    void end() {
        started.forEach(program -> program.toHandle().destroyForcibly());
    }

    @Test
    void a_second_window_says_that_the_cases_are_open_and_enters_once_the_first_is_closed()
            throws Exception {
        var first = open(Deed.STAY_OPEN, "open");
        var second = open(Deed.SECOND_WINDOW, "told");
        assertThat(first.isAlive()).isTrue();
        goOn(first);
        expectGoodEnd(first);
        goOn(second);
        sandbox.until(second, "open");
        expectGoodEnd(second);
    }

    /// The search for what is left behind kills and signs in again, too.
    @Test
    @Tag("long")
    void a_second_window_enters_after_the_first_was_killed() throws Exception {
        kill(open(Deed.STAY_OPEN, "open"));
        assertThat(sandbox.run(Deed.SIGN_IN)).startsWith("title: ");
    }

    @Test
    void a_demonstration_shows_its_cases_and_leaves_nothing_on_the_disk() throws Exception {
        var program = open(Deed.DEMONSTRATION, "open");
        assertThat(stores()).hasSize(1);
        assertThat(sandbox.data().resolve("store")).doesNotExist();
        goOn(program);
        expectGoodEnd(program);
        assertThat(stores()).isEmpty();
        assertThat(sandbox.data()).isDirectoryContaining("glob:**appearance.properties");
        try (var left = Files.list(sandbox.data())) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void a_demonstration_that_was_killed_is_cleared_away_by_the_next() throws Exception {
        kill(open(Deed.DEMONSTRATION, "open"));
        assertThat(stores()).hasSize(1);
        var next = open(Deed.DEMONSTRATION, "open");
        assertThat(stores()).hasSize(1);
        goOn(next);
        expectGoodEnd(next);
        assertThat(stores()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "霞ヶ浦の 相談室 🌸;IFEXISTS=TRUE o'clock \"at\" 100%")
    void a_home_of_any_name_keeps_its_cases(String name) throws Exception {
        sandbox = sandbox.at(folder.resolve(name));
        goOnAndEnd(open(Deed.STAY_OPEN, "open"));
        assertThat(sandbox.data().resolve("store").resolve("cases.mv.db")).isNotEmptyFile();
        assertThat(sandbox.run(Deed.SIGN_IN)).startsWith("title: ");
    }

    @Test
    void a_home_that_takes_nothing_is_told_and_the_window_stays() throws Exception {
        Files.writeString(folder.resolve("no-folder"), "a file");
        sandbox = sandbox.at(folder.resolve("no-folder").resolve("home"));
        assertThat(sandbox.run(Deed.NO_PLACE)).startsWith("title: ");
    }

    @Test
    void a_folder_that_became_read_only_is_told_and_left_as_it_is() throws Exception {
        goOnAndEnd(open(Deed.STAY_OPEN, "open"));
        var file = sandbox.data().resolve("store").resolve("cases.mv.db");
        var before = Files.readAllBytes(file);
        assumeTrue(canProtect(sandbox.data()), "nothing here makes a folder read-only");
        assertThat(sandbox.inside(readOnly(sandbox.data())).run(Deed.NO_PLACE_ANY_MORE))
                .startsWith("title: ");
        assertThat(file).hasBinaryContent(before);
        assertThat(sandbox.run(Deed.SIGN_IN)).startsWith("title: ");
    }

    /// Also for root, whom permissions do not hold: the folder is mounted over itself.
    private static String[] readOnly(Path folder) {
        return new String[] {
            "unshare",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            "mount --bind \"$0\" \"$0\" && mount -o remount,ro,bind \"$0\" && exec \"$@\"",
            folder.toString()
        };
    }

    private static boolean canProtect(Path folder) throws InterruptedException {
        var command = new ArrayList<>(List.of(readOnly(folder)));
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static void goOnAndEnd(Process program) throws Exception {
        goOn(program);
        expectGoodEnd(program);
    }

    private Process open(Deed deed, String says) throws IOException {
        var program = sandbox.start(deed);
        started.add(program);
        sandbox.until(program, says);
        return program;
    }

    /// JavaFX keeps copies of fonts in the same place, which hold nothing of anybody.
    private List<Path> stores() throws IOException {
        try (var files = Files.list(sandbox.temporary())) {
            return files.filter(file -> !file.getFileName().toString().startsWith("+JXF")).toList();
        }
    }

    private static void goOn(Process program) throws IOException {
        program.getOutputStream().write('\n');
        program.getOutputStream().flush();
    }

    private static void expectGoodEnd(Process program) throws InterruptedException {
        assertThat(program.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
    }

    private static void kill(Process program) throws InterruptedException {
        program.toHandle().destroyForcibly();
        assertThat(program.waitFor()).isNotZero();
    }
}
