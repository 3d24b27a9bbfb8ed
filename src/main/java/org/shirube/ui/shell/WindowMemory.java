package org.shirube.ui.shell;

import org.shirube.text.Language;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// The small file that keeps a [WindowState]. What it cannot read or write it leaves: a forgotten
/// window size is not worth a message.
public final class WindowMemory {

    private final Path file;

    public WindowMemory(Path file) {
        this.file = file;
    }

    /// What was kept, as far as it makes sense.
    public Optional<WindowState> read() {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            lines.load(reader);
            return Optional.of(
                    new WindowState(
                            Double.parseDouble(lines.getProperty("width", "")),
                            Double.parseDouble(lines.getProperty("height", "")),
                            new Zoom(Integer.parseInt(lines.getProperty("zoom", ""))),
                            Theme.valueOf(lines.getProperty("theme", "")),
                            Language.valueOf(lines.getProperty("language", "")),
                            Boolean.parseBoolean(lines.getProperty("guidance", "true"))));
        } catch (IOException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    public void keep(WindowState state) {
        var lines =
                """
                width=%d
                height=%d
                zoom=%d
                theme=%s
                language=%s
                guidance=%s
                """
                        .formatted(
                                Math.round(state.width()),
                                Math.round(state.height()),
                                state.zoom().percent(),
                                state.theme(),
                                state.language(),
                                state.guidance());
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, lines);
        } catch (IOException unwritable) {
            // The window opens at its usual size next time.
        }
    }
}
