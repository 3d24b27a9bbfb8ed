package org.shirube.cli;

import org.shirube.casework.Passphrase;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The terminal that this program was started in.
public final class SystemTerminal implements Terminal {

    private final Optional<Console> console =
            Optional.ofNullable(System.console()).filter(Console::isTerminal);

    @Override
    public Optional<String> ask(String prompt) {
        return console.map(terminal -> terminal.readLine("%s", prompt));
    }

    @Override
    public Optional<Passphrase> askUnseen(String prompt) {
        return console.map(terminal -> terminal.readPassword("%s", prompt)).map(Passphrase::new);
    }

    /// Standard input everywhere, any other where the system names descriptors as files.
    @Override
    public InputStream descriptor(int number) throws IOException {
        return number == 0
                ? System.in
                : Files.newInputStream(Path.of("/dev/fd/" + Integer.toString(number)));
    }

    @Override
    public boolean isWatched() {
        return console.isPresent();
    }
}
