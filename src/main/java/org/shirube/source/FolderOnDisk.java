package org.shirube.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A folder of sources as it lies on the disk now.
record FolderOnDisk(Path root) implements SourceFolder {

    @Override
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

    @Override
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

    @Override
    public Parsed read(String file) {
        return SourceReader.read(root.resolve(file), file);
    }

    @Override
    public boolean has(String file) {
        return Files.isRegularFile(root.resolve(file));
    }
}
