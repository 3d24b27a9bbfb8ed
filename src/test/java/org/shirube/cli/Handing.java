package org.shirube.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.shirube.casework.Passphrase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Nobody at a terminal, but a program that hands a passphrase over through descriptor 3.
record Handing(String passphrase) implements Terminal {

    @Override
    public Optional<String> ask(String prompt) {
        return Optional.empty();
    }

    @Override
    public Optional<Passphrase> askUnseen(String prompt) {
        return Optional.empty();
    }

    @Override
    public InputStream descriptor(int number) throws IOException {
        if (number != 3) {
            throw new IOException("closed");
        }
        return new ByteArrayInputStream(passphrase.getBytes(UTF_8));
    }

    @Override
    public boolean isWatched() {
        return false;
    }
}
