package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class DemoVaultTest {

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

    @Test
    void a_demonstration_clears_what_a_killed_one_left() throws IOException {
        var left = Files.createDirectories(temporary.resolve("shirube-demo-1").resolve("store"));
        Files.write(left.resolve("cases.mv.db"), new byte[9]);
        try (var session = demonstration()) {
            assertThat(session.store().caseCount()).isZero();
            assertThat(left).doesNotExist();
        }
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

    private Session demonstration() {
        return QuickVault.session(new DemoVault(temporary, new SteppingClock()).open("Demo"));
    }
}
