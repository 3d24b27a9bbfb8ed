package org.shirube.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// Lines of text whose last line but one is a seal that only somebody with the store's key can make
/// (HMAC-SHA256), and whose last is a checksum (SHA-256) that anybody can: it tells damage from a
/// form that is not known. So are a store's header and a backup's manifest written.
record SealedText(String sealedPart, String seal) {

    private static final String SEAL = "seal";
    private static final String CHECK = "check";
    private static final int FEWEST = 3;

    /// The lines, each with its end, under seal and checksum.
    static String write(String sealedPart, StoreKey key) {
        var checkedPart = sealedPart + SEAL + " " + seal(key, sealedPart) + "\n";
        return checkedPart + CHECK + " " + Checksum.of(checkedPart) + "\n";
    }

    /// All lines, seal and checksum too, where the checksum is right and nothing else is there.
    static Optional<List<String>> checked(String text) {
        var lines = text.lines().toList();
        return lines.size() >= FEWEST
                        && lines.getLast().equals(CHECK + " " + Checksum.of(allBut(1, lines)))
                        && text.equals(allBut(0, lines))
                ? Optional.of(lines)
                : Optional.empty();
    }

    /// Throws IllegalArgumentException where lines that were checked have no seal.
    static SealedText of(List<String> checked) {
        return new SealedText(allBut(2, checked), value(SEAL, checked.get(checked.size() - 2)));
    }

    boolean isSealedBy(StoreKey key) {
        return MessageDigest.isEqual(
                seal(key, sealedPart).getBytes(StandardCharsets.US_ASCII),
                seal.getBytes(StandardCharsets.US_ASCII));
    }

    /// What stands behind the name of a line.
    static String value(String name, String line) {
        require(line.startsWith(name + " "));
        return line.substring(name.length() + 1);
    }

    static void require(boolean known) {
        if (!known) {
            throw new IllegalArgumentException("not a text that this version knows");
        }
    }

    private static String allBut(int last, List<String> lines) {
        return String.join("\n", lines.subList(0, lines.size() - last)) + "\n";
    }

    private static String seal(StoreKey key, String sealedPart) {
        return HexFormat.of().formatHex(key.seal(sealedPart.getBytes(StandardCharsets.UTF_8)));
    }
}
