package org.shirube.cli;

import org.shirube.casework.Passphrase;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Who sits in front of the command, if anybody does.
public interface Terminal {

    /// What was typed; nothing where nobody can be asked.
    Optional<String> ask(String prompt);

    /// The same, unseen while it is typed. Whoever receives it closes it.
    Optional<Passphrase> askUnseen(String prompt);

    /// What another program hands over through an open file descriptor.
    InputStream descriptor(int number) throws IOException;

    /// Whether somebody watches how far it is.
    boolean isWatched();
}
