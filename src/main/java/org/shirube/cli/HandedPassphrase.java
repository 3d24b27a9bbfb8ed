package org.shirube.cli;

import org.shirube.casework.Passphrase;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A passphrase that another program hands over: the first line in UTF-8, without its line end. It
/// never becomes a string, and the bytes are wiped.
final class HandedPassphrase {

    private static final int LONGEST = 4096;

    private HandedPassphrase() {}

    static Passphrase read(InputStream from) throws IOException {
        byte[] bytes = new byte[LONGEST];
        try {
            int length = line(from, bytes);
            CharBuffer typed = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes, 0, length));
            char[] characters = Arrays.copyOf(typed.array(), typed.length());
            Arrays.fill(typed.array(), '\0');
            return new Passphrase(characters);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static int line(InputStream from, byte[] bytes) throws IOException {
        int length = 0;
        int next = from.read();
        while (next >= 0 && next != '\n' && length < bytes.length) {
            bytes[length++] = (byte) next;
            next = from.read();
        }
        return length > 0 && bytes[length - 1] == '\r' ? length - 1 : length;
    }
}
