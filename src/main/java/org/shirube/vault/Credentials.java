package org.shirube.vault;

import org.shirube.casework.Account;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/// A name and a passphrase as the bytes that a key is derived from. The same whichever way a
/// keyboard composes its letters; in a name, capitals and spaces around it do not matter.
final class Credentials implements AutoCloseable {

    private final byte[] name;
    private final byte[] passphrase;

    Credentials(String name, char[] passphrase) {
        this.name = Account.essence(name).getBytes(StandardCharsets.UTF_8);
        this.passphrase = utf8(composed(passphrase));
    }

    byte[] name() {
        return name;
    }

    byte[] passphrase() {
        return passphrase;
    }

    @Override
    public void close() {
        Arrays.fill(passphrase, (byte) 0);
    }

    /// Only a passphrase that came in pieces (macOS types é as e and an accent) becomes a string on
    /// its way: Java composes letters in no other way.
    private static CharBuffer composed(char[] passphrase) {
        var typed = CharBuffer.wrap(passphrase);
        return Normalizer.isNormalized(typed, Normalizer.Form.NFC)
                ? typed
                : CharBuffer.wrap(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    private static byte[] utf8(CharBuffer text) {
        var encoder =
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        // Large enough at once: a buffer that grows leaves a copy behind that nobody wipes.
        var encoded = ByteBuffer.allocate((int) (text.length() * encoder.maxBytesPerChar()) + 4);
        encoder.encode(text, encoded, true);
        encoder.flush(encoded);
        var bytes = Arrays.copyOf(encoded.array(), encoded.position());
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}
