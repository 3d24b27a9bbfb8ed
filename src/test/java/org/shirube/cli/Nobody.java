package org.shirube.cli;

import org.shirube.casework.Passphrase;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// No terminal: nobody to ask, nobody who watches, nothing handed over.
class Nobody implements Terminal {

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
        throw new IOException("closed");
    }

    @Override
    public boolean isWatched() {
        return false;
    }
}
