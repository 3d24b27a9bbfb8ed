package org.shirube.vault;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/// What a store stands on: which of H2's file systems, and how many bytes it has left. Tests put
/// another one under a store, such as one that is full.
record Ground(String scheme, ToLongFunction<Path> bytesLeft) {

    static final Ground DISK = new Ground("", folder -> folder.toFile().getUsableSpace());

    /// A file to be written.
    FileChannel open(Path file) throws IOException {
        return FilePath.get(scheme + file.toAbsolutePath()).open("rw");
    }
}
