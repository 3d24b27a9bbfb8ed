package org.shirube.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Reads a file that people write (YAML, or JSON, which YAML contains) as a tree of texts. A file
/// from outside is hostile until read: size, depth and aliases are bounded here.
public final class SourceReader {

    /// The largest questionnaire is some 100 KB; nothing that a person writes comes near this.
    static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final String MOST = MAX_BYTES / 1024 / 1024 + " MB";

    private SourceReader() {}

    /// Reads the file under the name that messages show.
    public static Parsed read(Path path, String name) {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES
                    ? unreadable(
                            name, "the file is larger than " + MOST, "a file of at most " + MOST)
                    : parse(bytes, name);
        } catch (NoSuchFileException missing) {
            return unreadable(name, "there is no such file", "a file that exists");
        } catch (IOException failure) {
            return unreadable(
                    name, "the file cannot be read", "a file that you are allowed to read");
        }
    }

    /// Reads a text that is already in memory.
    public static Parsed parse(String text, String name) {
        return parse(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private static Parsed parse(byte[] bytes, String name) {
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return YamlTree.parse(text, name);
        } catch (CharacterCodingException notUtf8) {
            return unreadable(name, "the file is not text in UTF-8", "a text file saved as UTF-8");
        }
    }

    static Parsed unreadable(String name, String problem, String expected) {
        return new Parsed.Unreadable(List.of(new Fault(new Mark(name, 1, 1), problem, expected)));
    }
}
