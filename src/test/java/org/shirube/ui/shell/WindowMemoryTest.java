package org.shirube.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.text.Language;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class WindowMemoryTest {

    @TempDir private Path folder;

    @Test
    void the_window_opens_as_it_was_left() {
        var memory = new WindowMemory(folder.resolve("appearance.properties"));
        var left = new WindowState(900, 700, new Zoom(150), Theme.DARK, Language.JA, false);
        memory.keep(left);
        assertThat(memory.read()).contains(left);
    }

    @Test
    void a_file_from_before_the_guidance_was_remembered_opens_it() throws IOException {
        Path file = folder.resolve("appearance.properties");
        new WindowMemory(file).keep(WindowState.first(Language.EN));
        Files.writeString(file, Files.readString(file).replace("guidance=true\n", ""));
        assertThat(new WindowMemory(file).read()).contains(WindowState.first(Language.EN));
    }
}
