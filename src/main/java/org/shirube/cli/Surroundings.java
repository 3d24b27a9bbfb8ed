package org.shirube.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;

/// What a command works with: where the questionnaires lie, where to write, and what day it is.
public record Surroundings(
        Path questionnaires, PrintStream out, PrintStream err, LocalDate today) {}
