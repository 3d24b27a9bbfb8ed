package org.shirube.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the source asks [Texts] for: whole keys, families of which it asks for one word, and
/// beginnings to which it adds the rest.
record UsedTexts(Set<String> keys, Set<String> families, Set<String> beginnings) {

    private static final Path SOURCES = Path.of("src/main/java/org/shirube");
    private static final Set<String> SPEAKING = Set.of("ui", "app", "text", "report");
    private static final Pattern BEGINNING =
            Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.)\"");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*//.*$");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern FAMILY =
            Pattern.compile("\\bof\\(\\s*\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*)\"\\s*,");

    static UsedTexts inAllSources() {
        var sources = sources().toList();
        var families = found(FAMILY, sources.stream());
        var others = sources.stream().map(source -> FAMILY.matcher(source).replaceAll("of("));
        return new UsedTexts(found(KEY, others), families, found(BEGINNING, sources.stream()));
    }

    boolean asksFor(String key) {
        return keys.contains(key)
                || TextFamilies.isWordOf(families, key)
                || beginnings.stream().anyMatch(key::startsWith);
    }

    private static Set<String> found(Pattern pattern, Stream<String> sources) {
        return sources.flatMap(source -> pattern.matcher(source).results())
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(UsedTexts::speaks).toList().stream().map(UsedTexts::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean speaks(Path file) {
        return file.toString().endsWith(".java")
                && SPEAKING.contains(SOURCES.relativize(file).getName(0).toString());
    }

    private static String read(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
