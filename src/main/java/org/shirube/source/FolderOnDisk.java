package org.shirube.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A folder of sources as it lies on the disk now.
record FolderOnDisk(Path root) implements SourceFolder {

    @Override
    public List<String> files(String folder) {
        return inside(folder, entry -> entry.getFileName().toString().endsWith(".yaml")).stream()
                .map(name -> folder + "/" + name)
                .toList();
    }

    @Override
    public List<String> folders(String folder) {
        return inside(folder, Files::isDirectory);
    }

    @Override
    public Parsed read(String file) {
        return SourceReader.read(root.resolve(file), file);
    }

    @Override
    public boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }

    /// The names of such entries, sorted; none when there is no such folder.
    private List<String> inside(String folder, Predicate<Path> which) {
        Path inside = root.resolve(folder);
        if (!Files.isDirectory(inside)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(inside)) {
            return entries.filter(which)
                    .map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
