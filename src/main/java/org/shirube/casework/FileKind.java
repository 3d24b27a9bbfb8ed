package org.shirube.casework;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// What a file is, by how it begins and never by its name: a name is what anybody wrote.
public enum FileKind {
    PNG("png", "89504e470d0a1a0a"),
    JPEG("jpg jpeg jpe jfif", "ffd8ff"),
    GIF("gif", "47494638"),
    PDF("pdf", "255044462d"),
    /// What cannot be looked at in the program.
    OTHER("", "");

    private final String endings;
    private final String beginning;

    /// The beginning in hex digits.
    FileKind(String endings, String beginning) {
        this.endings = endings;
        this.beginning = beginning;
    }

    public static FileKind of(byte[] content) {
        return Arrays.stream(values())
                .filter(kind -> kind != OTHER && kind.begins(content))
                .findFirst()
                .orElse(OTHER);
    }

    public boolean isPicture() {
        return this == PNG || this == JPEG || this == GIF;
    }

    /// Whether the name says the same as the content: a name that says nothing never lies.
    public boolean agreesWith(String name) {
        var said = saidBy(name);
        return said == OTHER || said == this;
    }

    private static FileKind saidBy(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind != OTHER && List.of(kind.endings.split(" ")).contains(ending))
                .findFirst()
                .orElse(OTHER);
    }

    private boolean begins(byte[] content) {
        int length = beginning.length() / 2;
        return content.length >= length
                && HexFormat.of().formatHex(content, 0, length).equals(beginning);
    }
}
