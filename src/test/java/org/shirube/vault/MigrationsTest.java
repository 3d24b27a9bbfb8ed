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
        for (int at = 0; at < Scripts.NAMES.size(); at++) {
            assertThat(Scripts.NAMES.get(at)).startsWith("V" + (at + 1) + "__");
        }
        assertThat(Migrations.NEWEST).isEqualTo(Scripts.NAMES.size());
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
