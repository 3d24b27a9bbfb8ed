package org.shirube.vault;

import static org.shirube.vault.SealedText.require;
import static org.shirube.vault.SealedText.value;

import org.shirube.casework.AccountId;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/// A header as lines of [SealedText]:
///
///     shirube-store
///     format 1
///     store 3f0c…            which store this is
///     cipher aes-256-gcm-blocks
///     h2 2.4.240             by which H2 it was last written
///     schema 1               and with which tables
///     file aes-256-gcm KEY   what its blocks are sealed with; twice while a new file is made
///     key ACCOUNT argon2id,65536,8,1,SALT aes-256-gcm STORE-KEY ed25519 PUBLIC PRIVATE
///     recovery ACCOUNT hkdf-sha256,SALT aes-256-gcm STORE-KEY ed25519 PUBLIC PRIVATE
///     seal HMAC-SHA256
///     check SHA-256
final class HeaderText {

    private static final String FIRST = "shirube-store";
    private static final String FILE = "file " + Wrapping.NAME + " ";

    private HeaderText() {}

    /// What a header file turned out to be.
    sealed interface Reading {

        /// As it was written; whether by somebody with the key is known once it is open.
        record Whole(StoreHeader header, SealedText text) implements Reading {

            boolean isSealedBy(StoreKey key) {
                return text.isSealedBy(key);
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
        header.files().forEach(each -> lines.add(FILE + each.wrapped()));
        header.keys().forEach(each -> lines.add(line(each)));
        return SealedText.write(String.join("\n", lines) + "\n", key);
    }

    static Reading read(String text) {
        var lines = SealedText.checked(text);
        if (lines.filter(all -> all.getFirst().equals(FIRST)).isEmpty()) {
            return new Reading.Damaged();
        }
        try {
            return whole(lines.get());
        } catch (IllegalArgumentException unknown) {
            return new Reading.TooNew();
        }
    }

    private static Reading whole(List<String> lines) {
        int count = lines.size();
        require(value("format", lines.get(1)).equals(Integer.toString(StoreHeader.FORMAT)));
        require(count > 9);
        require(value("cipher", lines.get(3)).equals(StoreHeader.CIPHER));
        var files = lines.stream().filter(line -> line.startsWith(FILE)).toList();
        require(!files.isEmpty() && lines.subList(6, 6 + files.size()).equals(files));
        var header =
                new StoreHeader(
                        UUID.fromString(value("store", lines.get(2))),
                        Runtime.Version.parse(value("h2", lines.get(4))),
                        Integer.parseInt(value("schema", lines.get(5))),
                        files.stream().map(HeaderText::fileKey).toList(),
                        lines.subList(6 + files.size(), count - 2).stream()
                                .map(HeaderText::key)
                                .toList());
        return new Reading.Whole(header, SealedText.of(lines));
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

    private static FileKey fileKey(String line) {
        var wrapped = line.substring(FILE.length());
        require(Base64.getDecoder().decode(wrapped).length > 0);
        return new FileKey(wrapped);
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
}
