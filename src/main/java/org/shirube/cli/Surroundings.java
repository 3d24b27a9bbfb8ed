package org.shirube.cli;

import org.shirube.casework.Clock;
import org.shirube.casework.Vault;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.Supplier;

/// What a command works with: where the questionnaires lie, where to write, what time it is, the
/// office's store, and who sits in front of it.
public record Surroundings(
        Path questionnaires,
        PrintStream out,
        PrintStream err,
        Clock clock,
        Supplier<Vault> vault,
        Terminal terminal) {}
