package org.shirube.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    private Sandbox sandbox = new Sandbox(Path.of(""));

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
        var first = open(AtTheKeyboard.Deed.STAY_OPEN, "open");
        var second = open(AtTheKeyboard.Deed.SECOND_WINDOW, "told");
        assertThat(first.isAlive()).isTrue();
        goOn(first);
        expectGoodEnd(first);
        goOn(second);
        assertThat(second.inputReader().readLine()).isEqualTo("open");
        expectGoodEnd(second);
    }

    @Test
    void a_second_window_enters_after_the_first_was_killed() throws Exception {
        kill(open(AtTheKeyboard.Deed.STAY_OPEN, "open"));
        assertThat(sandbox.run(AtTheKeyboard.Deed.SIGN_IN)).startsWith("title: ");
    }

    @Test
    void a_demonstration_shows_its_cases_and_leaves_nothing_on_the_disk() throws Exception {
        var program = open(AtTheKeyboard.Deed.DEMONSTRATION, "open");
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
        kill(open(AtTheKeyboard.Deed.DEMONSTRATION, "open"));
        assertThat(stores()).hasSize(1);
        var next = open(AtTheKeyboard.Deed.DEMONSTRATION, "open");
        assertThat(stores()).hasSize(1);
        goOn(next);
        expectGoodEnd(next);
        assertThat(stores()).isEmpty();
    }

    private Process open(AtTheKeyboard.Deed deed, String says) throws IOException {
        var program = sandbox.start(deed);
        started.add(program);
        assertThat(program.inputReader().readLine()).isEqualTo(says);
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
