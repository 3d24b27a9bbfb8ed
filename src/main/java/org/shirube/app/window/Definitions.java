package org.shirube.app.window;

import org.shirube.casework.Definition;
import org.shirube.casework.Edition;
import org.shirube.source.Fault;
import org.shirube.source.Node;
import org.shirube.source.Parsed;
import org.shirube.source.Sha256;
import org.shirube.source.SourceReader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The questionnaire files exactly as they are today, to be kept beside the answers given to them.
public final class Definitions {

    private Definitions() {}

    /// Every YAML file of the folder but the schemas, by its path below the folder.
    public static Edition of(Path folder) {
        List<Definition> definitions = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Definitions::isKept).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                definitions.add(definition(name, Files.readString(file)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Edition.of(definitions);
    }

    private static boolean isKept(Path file) {
        return file.toString().endsWith(".yaml") && !file.toString().contains("schema");
    }

    private static Definition definition(String name, String content) {
        return new Definition(Sha256.of(content), name, version(name, content), content);
    }

    private static String version(String name, String content) {
        return switch (SourceReader.parse(content, name)) {
            case Parsed.Readable(Node root) -> root.text("version").map(Node.Text::text).orElse("");
            case Parsed.Unreadable(List<Fault> _) -> "";
        };
    }
}
