package org.shirube.cli;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.Clock;
import org.shirube.casework.Vault;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.HandbookReader;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What a command works with: where the questionnaires lie, where to write, what time it is, the
/// office's store, and who sits in front of it.
public record Surroundings(
        Path questionnaires,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Supplier<Vault> vault,
        Terminal terminal) {

    /// The questionnaires of a folder, or else those of the program; none where they have faults,
    /// which are told.
    Optional<Handbook> handbook(@Nullable Path folder) {
        return handbook(folder, new Faults());
    }

    /// The same, for somebody who does more with the faults than tell them.
    Optional<Handbook> handbook(@Nullable Path folder, Faults faults) {
        Path root = folder == null ? questionnaires : folder;
        Optional<Handbook> read = new HandbookReader(SourceFolder.at(root), faults).read();
        faults.list().forEach(err::println);
        return read;
    }
}
