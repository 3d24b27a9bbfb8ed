package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

class DemoVaultTest {

    private static final int KILLS = 12;
    private static final int LONGEST_MILLIS = 900;

    @TempDir private Path temporary;

    @Test
    void a_demonstration_leaves_nothing_behind() {
        try (var session = demonstration()) {
            session.store().begin(newCase("Linh"), session.account().id());
            assertThat(session.store().caseCount()).isEqualTo(1);
            assertThat(temporary).isNotEmptyDirectory();
        }
        assertThat(temporary).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"store/cases.mv.db", "store.creating/cases.mv.db", "in-use"})
    void a_demonstration_clears_what_a_killed_one_left(String file) throws IOException {
        var left = temporary.resolve("shirube-demo-1");
        Files.createDirectories(left.resolve(file).getParent());
        Files.write(left.resolve(file), new byte[9]);
        try (var session = demonstration()) {
            assertThat(session.store().caseCount()).isZero();
            assertThat(left).doesNotExist();
        }
    }

    @Test
    void a_demonstration_clears_those_that_were_killed_at_any_moment_of_their_making()
            throws Exception {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var java = ChildJvm.with("-Xshare:auto");
        int left = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            var child = java.start(DemonstratingUntilKilled.class, temporary.toString());
            assertThat(child.inputReader().readLine()).isEqualTo("begins");
            child.waitFor(random.nextInt(LONGEST_MILLIS), TimeUnit.MILLISECONDS);
            child.toHandle().destroyForcibly();
            assertThat(child.waitFor()).as("killed, seed %d", seed).isNotZero();
            left += isEmpty(temporary) ? 0 : 1;
        }
        assertThat(left).as("how many left something behind, seed %d", seed).isPositive();
        demonstration().close();
        assertThat(temporary).as("seed %d", seed).isEmptyDirectory();
    }

    @Test
    void a_demonstration_leaves_one_that_is_running_alone() {
        try (var running = demonstration();
                var another = demonstration()) {
            running.store().begin(newCase("Linh"), running.account().id());
            assertThat(another.store().caseCount()).isZero();
            assertThat(running.store().caseCount()).isEqualTo(1);
        }
    }

    @Test
    void without_a_folder_for_temporary_things_there_is_no_demonstration() {
        assertThat(new DemoVault(temporary.resolve("nowhere"), new SteppingClock()).open("Demo"))
                .isEqualTo(new Unlocking.NotWritable());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private Session demonstration() {
        return QuickVault.session(new DemoVault(temporary, new SteppingClock()).open("Demo"));
    }
}
