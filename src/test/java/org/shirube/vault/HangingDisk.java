package org.shirube.vault;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// A disk on which a folder hangs until it is told to answer, put under H2 as one of its own file
/// systems.
public final class HangingDisk extends FilePathWrapper {

    private static final String SCHEME = "hanging";
    private static final AtomicReference<String> FOLDER = new AtomicReference<>("");
    private static final AtomicReference<CountDownLatch> TOLD =
            new AtomicReference<>(new CountDownLatch(0));
    private static final AtomicReference<CountDownLatch> ASKED =
            new AtomicReference<>(new CountDownLatch(0));

    /// Makes this disk known to H2; from now on nothing can be written in the folder.
    public static void hang(Path folder) {
        FilePath.register(new HangingDisk());
        FOLDER.set(folder.toAbsolutePath().toString());
        TOLD.set(new CountDownLatch(1));
        ASKED.set(new CountDownLatch(1));
    }

    /// Returns once somebody waits for the folder.
    public static void awaitAsked() throws InterruptedException {
        ASKED.get().await();
    }

    /// From now on the folder answers.
    public static void answer() {
        TOLD.get().countDown();
    }

    static Ground ground(Duration patience) {
        return new Ground(
                SCHEME + ":", _ -> Long.MAX_VALUE, new Aside(Duration.ofMillis(1), patience));
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (toString().contains(FOLDER.get())) {
            ASKED.get().countDown();
            try {
                TOLD.get().await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", ended);
            }
        }
        return super.open(mode);
    }
}
