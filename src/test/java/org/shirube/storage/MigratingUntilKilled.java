package org.shirube.storage;

import java.io.IOException;
import java.nio.file.Path;

/// A program that opens an older store, which brings it up to date. Says `waiting`, waits for a
/// line on its input, and says `open as NAME` when it is in. Usage: `MigratingUntilKilled FOLDER`.
final class MigratingUntilKilled {

    private MigratingUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("waiting");
        System.in.read();
        try (var session = QuickVault.session(Path.of(arguments[0]), new SteppingClock())) {
            System.out.println("open as " + session.account().name());
        }
    }
}
