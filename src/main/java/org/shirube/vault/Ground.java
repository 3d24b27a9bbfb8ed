package org.shirube.vault;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/// What a store stands on: which of H2's file systems, how many bytes it has left, and how long
/// another place may stay silent. Tests put another one under a store, such as one that is full.
record Ground(String scheme, ToLongFunction<Path> bytesLeft, Aside aside) {

    static final Ground DISK = new Ground("", folder -> folder.toFile().getUsableSpace());

    Ground(String scheme, ToLongFunction<Path> bytesLeft) {
        this(scheme, bytesLeft, Aside.PATIENT);
    }

    /// A file to be written.
    FileChannel open(Path file) throws IOException {
        return FilePath.get(scheme + file.toAbsolutePath()).open("rw");
    }
}
