package org.shirube.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class FoldersTest {

    private static final Path BESIDE = Path.of("/opt/shirube");

    @Test
    void the_questionnaires_lie_beside_the_program_unless_it_is_told_otherwise() {
        assertThat(Folders.of(on("Linux"), Map.of(), BESIDE).questionnaires())
                .isEqualTo(BESIDE.resolve("screening-questionnaires"));
        Properties told = on("Linux");
        told.setProperty("shirube.home", "/srv/office");
        assertThat(Folders.of(told, Map.of(), BESIDE).questionnaires())
                .isEqualTo(Path.of("/srv/office/screening-questionnaires"));
    }

    @Test
    void the_store_goes_where_each_system_keeps_a_persons_data() {
        assertThat(Folders.of(on("Linux"), Map.of(), BESIDE).data())
                .isEqualTo(Path.of("/home/aiko/.local/share/shirube"));
        assertThat(Folders.of(on("Linux"), Map.of("XDG_DATA_HOME", "/data"), BESIDE).data())
                .isEqualTo(Path.of("/data/shirube"));
        assertThat(Folders.of(on("Mac OS X"), Map.of(), BESIDE).data())
                .isEqualTo(Path.of("/home/aiko/Library/Application Support/Shirube"));
        assertThat(Folders.of(on("Windows 11"), Map.of("LOCALAPPDATA", "/local"), BESIDE).data())
                .isEqualTo(Path.of("/local/Shirube"));
    }

    @Test
    void a_folder_that_is_named_comes_first() {
        Properties told = on("Linux");
        told.setProperty("shirube.data", "/mnt/safe");
        assertThat(Folders.of(told, Map.of("XDG_DATA_HOME", "/data"), BESIDE).data())
                .isEqualTo(Path.of("/mnt/safe"));
    }

    private static Properties on(String system) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/aiko");
        return properties;
    }
}
