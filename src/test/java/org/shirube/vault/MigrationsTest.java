package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class MigrationsTest {

    private static final Path SCRIPTS = Path.of("src", "main", "resources", "db", "migration");

    @Test
    void every_script_is_listed_in_the_order_of_its_number() throws IOException {
        try (var files = Files.list(SCRIPTS)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Scripts.NAMES);
        }
        assertThat(Scripts.NAMES)
                .extracting(MigrationsTest::number)
                .isSorted()
                .doesNotHaveDuplicates()
                .endsWith(Migrations.NEWEST);
    }

    private static int number(String script) {
        return Integer.parseInt(script.substring(1, script.indexOf("__")));
    }

    @Test
    void every_script_can_be_read() throws IOException {
        for (var name : Scripts.NAMES) {
            var text = new StringWriter();
            try (var script = new Script(name).read()) {
                script.transferTo(text);
            }
            assertThat(text.toString()).isEqualTo(Files.readString(SCRIPTS.resolve(name)));
        }
    }
}
