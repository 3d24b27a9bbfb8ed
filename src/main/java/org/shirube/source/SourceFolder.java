package org.shirube.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder of files that people write, such as `screening-questionnaires`.
public record SourceFolder(Path root) {

    /// The YAML files directly in a sub-folder, by name; nothing when there is no such folder.
    public List<String> files(String folder) {
        Path inside = root.resolve(folder);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(inside)) {
            return entries.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .map(name -> folder + "/" + name)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The names of the folders in a sub-folder, sorted.
    public List<String> folders(String folder) {
        Path inside = root.resolve(folder);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(inside)) {
            return entries.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Parsed read(String file) {
        return SourceReader.read(root.resolve(file), file);
    }

    public boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }
}
