package org.shirube.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// The SHA-256 of what a file says, whatever its comments, spaces and line ends: of the tree of its
/// texts, in the order of the file.
public final class ContentHash {

    private final MessageDigest digest = Sha256.begun();

    private ContentHash() {}

    /// 64 hexadecimal digits.
    public static String of(Node root) {
        ContentHash hash = new ContentHash();
        hash.add(root);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Node node) {
        switch (node) {
            case Node.Text(Mark _, String text) -> add('t', text);
            case Node.Items(Mark _, var items) -> {
                add('i', Integer.toString(items.size()));
                items.forEach(this::add);
            }
            case Node.Fields(Mark _, var entries) -> {
                add('f', Integer.toString(entries.size()));
                entries.forEach((key, value) -> {
                    add(key);
                    add(value);
                });
            }
        }
    }

    /// Kind and length come first, so that no two trees are written alike.
    private void add(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(
                (kind + Integer.toString(bytes.length) + ':').getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
