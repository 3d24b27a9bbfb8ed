package org.shirube.vault;

import org.shirube.casework.AccountId;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/// A header as lines of text. The last line but one is a seal that only somebody with the store's
/// key can make, the last a checksum that tells damage from a newer format:
///
///     shirube-store
///     format 1
///     store 3f0c…            which store this is
///     cipher aes-256-gcm-blocks
///     h2 2.4.240             by which H2 it was last written
///     schema 1               and with which tables
///     key ACCOUNT argon2id,65536,8,1,SALT aes-256-gcm STORE-KEY ed25519 PUBLIC PRIVATE
///     recovery ACCOUNT hkdf-sha256,SALT aes-256-gcm STORE-KEY ed25519 PUBLIC PRIVATE
///     seal HMAC-SHA256
///     check SHA-256
final class HeaderText {

    private static final String FIRST = "shirube-store";

    private HeaderText() {}

    /// What a header file turned out to be.
    sealed interface Reading {

        /// As it was written; whether by somebody with the key is known once it is open.
        record Whole(StoreHeader header, String sealedPart, String itsSeal) implements Reading {

            boolean isSealedBy(StoreKey key) {
                return MessageDigest.isEqual(
                        seal(key, sealedPart).getBytes(StandardCharsets.US_ASCII),
                        itsSeal.getBytes(StandardCharsets.US_ASCII));
            }
        }

        record Damaged() implements Reading {}

        /// Whole, but not of a form that this version knows.
        record TooNew() implements Reading {}
    }

    static String write(StoreHeader header, StoreKey key) {
        var lines = new ArrayList<String>();
        lines.add(FIRST);
        lines.add("format " + StoreHeader.FORMAT);
        lines.add("store " + header.store());
        lines.add("cipher " + StoreHeader.CIPHER);
        lines.add("h2 " + header.h2());
        lines.add("schema " + header.schema());
        header.keys().forEach(each -> lines.add(line(each)));
        var sealedPart = String.join("\n", lines) + "\n";
        var checkedPart = sealedPart + "seal " + seal(key, sealedPart) + "\n";
        return checkedPart + "check " + check(checkedPart) + "\n";
    }

    static Reading read(String text) {
        var lines = text.lines().toList();
        int count = lines.size();
        if (count < 3
                || !lines.getFirst().equals(FIRST)
                || !lines.getLast().equals("check " + check(allBut(1, lines)))
                || !text.equals(allBut(0, lines))) {
            return new Reading.Damaged();
        }
        try {
            return whole(lines);
        } catch (IllegalArgumentException unknown) {
            return new Reading.TooNew();
        }
    }

    private static Reading whole(List<String> lines) {
        int count = lines.size();
        require(value("format", lines.get(1)).equals(Integer.toString(StoreHeader.FORMAT)));
        require(count > 8);
        require(value("cipher", lines.get(3)).equals(StoreHeader.CIPHER));
        var header =
                new StoreHeader(
                        UUID.fromString(value("store", lines.get(2))),
                        Runtime.Version.parse(value("h2", lines.get(4))),
                        Integer.parseInt(value("schema", lines.get(5))),
                        lines.subList(6, count - 2).stream().map(HeaderText::key).toList());
        return new Reading.Whole(header, allBut(2, lines), value("seal", lines.get(count - 2)));
    }

    private static String line(AccountKey key) {
        return String.join(
                " ",
                word(key.origin()),
                key.account().id().toString(),
                key.origin().toString(),
                Wrapping.NAME,
                key.storeKey(),
                AccountKey.SIGNING,
                key.publicKey(),
                key.privateKey());
    }

    private static AccountKey key(String line) {
        var words = line.split(" ", -1);
        require(words.length == 8);
        require(words[3].equals(Wrapping.NAME) && words[5].equals(AccountKey.SIGNING));
        for (int at : new int[] {4, 6, 7}) {
            require(Base64.getDecoder().decode(words[at]).length > 0);
        }
        return new AccountKey(
                new AccountId(UUID.fromString(words[1])),
                origin(words[0], words[2]),
                words[4],
                words[6],
                words[7]);
    }

    private static String word(Origin origin) {
        return switch (origin) {
            case Derivation _ -> "key";
            case SheetOrigin _ -> "recovery";
        };
    }

    private static Origin origin(String word, String text) {
        Origin origin = word.equals("key") ? Derivation.parse(text) : SheetOrigin.parse(text);
        require(word.equals(word(origin)));
        return origin;
    }

    private static String value(String name, String line) {
        require(line.startsWith(name + " "));
        return line.substring(name.length() + 1);
    }

    private static void require(boolean known) {
        if (!known) {
            throw new IllegalArgumentException("not a header that this version knows");
        }
    }

    private static String allBut(int last, List<String> lines) {
        return String.join("\n", lines.subList(0, lines.size() - last)) + "\n";
    }

    private static String seal(StoreKey key, String sealedPart) {
        var bytes = sealedPart.getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(key.seal(bytes));
    }

    private static String check(String checkedPart) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var bytes = checkedPart.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java has no SHA-256", missing);
        }
    }
}
