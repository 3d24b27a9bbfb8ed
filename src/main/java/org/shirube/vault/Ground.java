package org.shirube.vault;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/// What a store stands on: which of H2's file systems, how many bytes it has left, how long another
/// place may stay silent, and for how many milliseconds H2 may move chunks about as it closes, so
/// that its file gets smaller. Tests put another one under a store, such as one that is full.
record Ground(String scheme, ToLongFunction<Path> bytesLeft, Aside aside, int tidying) {

    static final Ground DISK = new Ground("", folder -> folder.toFile().getUsableSpace());

    /// As long as H2 takes by itself.
    private static final int TIDYING = 200;

    Ground(String scheme, ToLongFunction<Path> bytesLeft) {
        this(scheme, bytesLeft, Aside.PATIENT);
    }

    Ground(String scheme, ToLongFunction<Path> bytesLeft, Aside aside) {
        this(scheme, bytesLeft, aside, TIDYING);
    }

    /// The same for a store that is deleted once it is closed: its file need not get smaller.
    Ground untidied() {
        return new Ground(scheme, bytesLeft, aside, 0);
    }

    /// A file to be written.
    FileChannel open(Path file) throws IOException {
        return FilePath.get(scheme + file.toAbsolutePath()).open("rw");
    }
}
