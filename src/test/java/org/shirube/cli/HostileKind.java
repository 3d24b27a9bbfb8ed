package org.shirube.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/// A way to write a file that is meant to crash whoever reads it, to keep them busy, or to fill
/// their memory.
enum HostileKind {
    ALIAS_BOMB(bomb()),
    ALIAS_OF_ITSELF("a: &a [*a ]\n"),
    DEEP_NESTING("a: " + "[".repeat(100_000) + "]".repeat(100_000)),
    DEEP_NESTING_NEVER_CLOSED("{a: ".repeat(100_000)),
    HUGE_SCALAR("id: " + "x".repeat(2_000_000) + "\n"),
    HUGE_KEY("? " + "k".repeat(1_900_000) + "\n: 1\n"),
    MANY_KEYS(keys()),
    BYTE_ORDER_MARK_ONLY("\uFEFF"),
    NUL_BYTES("\0".repeat(1000)),
    NOT_UTF_8 {
        @Override
        void write(Path file) throws IOException {
            Files.write(file, new byte[] {'i', 'd', ':', ' ', (byte) 0xc3, (byte) 0x28});
        }
    },
    HUNDRED_MEGABYTES {
        @Override
        void write(Path file) throws IOException {
            try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
                huge.setLength(100L * 1024 * 1024);
            }
        }
    },
    FOLDER_IN_PLACE_OF_A_FILE {
        @Override
        void write(Path file) throws IOException {
            Files.createDirectory(file);
        }
    },
    LINK_TO_ITSELF {
        @Override
        void write(Path file) throws IOException {
            Files.createSymbolicLink(file, file.getFileName());
        }
    },
    LINKS_IN_A_CIRCLE {
        @Override
        void write(Path file) throws IOException {
            var other = file.resolveSibling("circle");
            Files.deleteIfExists(other);
            Files.createSymbolicLink(file, other.getFileName());
            Files.createSymbolicLink(other, file.getFileName());
        }
    };

    private final String text;

    HostileKind() {
        this("");
    }

    HostileKind(String text) {
        this.text = text;
    }

    /// Writes such a file where there is none.
    void write(Path file) throws IOException {
        Files.write(file, text.getBytes(UTF_8));
    }

    private static String bomb() {
        var bomb = new StringBuilder("a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name <= 'z'; name++) {
            var inner = ("*" + (char) (name - 1) + " , ").repeat(9);
            bomb.append(name).append(": &").append(name).append(" [").append(inner).append("]\n");
        }
        return bomb.toString();
    }

    private static String keys() {
        var keys = new StringBuilder();
        for (int key = 0; key < 200_000; key++) {
            keys.append('k').append(key).append(": 1\n");
        }
        return keys.toString();
    }
}
