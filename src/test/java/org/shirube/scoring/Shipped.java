package org.shirube.scoring;

import org.shirube.questionnaire.Library;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// The questionnaires and rules that ship with the application, read once for all tests.
public final class Shipped {

    public static final Path FOLDER = Path.of("screening-questionnaires");

    /// The day on which every test takes place.
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Handbook HANDBOOK = read();

    private Shipped() {}

    public static Handbook handbook() {
        return HANDBOOK;
    }

    public static Rulebook rules() {
        return HANDBOOK.rulebook();
    }

    public static Library library() {
        return HANDBOOK.rulebook().library();
    }

    /// Copies the whole folder but the record of versions, so that a test can spoil something in
    /// it.
    public static void copyTo(Path folder) throws IOException {
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(Shipped::isCopied).toList()) {
                var target = folder.resolve(FOLDER.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static boolean isCopied(Path file) {
        return Files.isRegularFile(file) && !file.endsWith("versions.yaml");
    }

    private static Handbook read() {
        Faults faults = new Faults();
        return new HandbookReader(SourceFolder.at(FOLDER), faults)
                .read()
                .orElseThrow(() -> new AssertionError(faults.list()));
    }
}
