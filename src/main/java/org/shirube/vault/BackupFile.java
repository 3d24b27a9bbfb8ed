package org.shirube.vault;

import org.shirube.casework.AuditHead;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A backup: one file of a [Manifest], the store's header and the store's own file, sealed as it
/// was. It may come from anybody, so that nothing of it is believed before its seal is checked, and
/// nothing is read that is longer than it says.
record BackupFile(
        Path path,
        ManifestText.Reading.Whole front,
        HeaderText.Reading.Whole header,
        String headerText) {

    /// What a file turned out to be.
    sealed interface Reading {

        /// Of the right form; whether by somebody with the store's key is known once it is opened.
        record Found(BackupFile backup) implements Reading {}

        record Damaged() implements Reading {}

        record TooNew() implements Reading {}

        record Unreadable() implements Reading {}
    }

    static Reading read(Path path) {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return new Reading.Unreadable();
        }
        try (var file =
                FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            var front = Bytes.read(file, 0, ManifestText.LENGTH);
            return switch (ManifestText.read(array(front))) {
                case ManifestText.Reading.Damaged _ -> new Reading.Damaged();
                case ManifestText.Reading.TooNew _ -> new Reading.TooNew();
                case ManifestText.Reading.Whole whole -> withHeader(path, file, whole);
            };
        } catch (IOException refused) {
            return new Reading.Unreadable();
        }
    }

    private static Reading withHeader(Path path, FileChannel file, ManifestText.Reading.Whole front)
            throws IOException {
        var lengths = front.manifest().lengths();
        if (file.size() != lengths.whole()) {
            return new Reading.Damaged();
        }
        var head = Bytes.read(file, ManifestText.LENGTH, lengths.header());
        var text = new String(array(head), StandardCharsets.ISO_8859_1);
        return switch (HeaderText.read(text)) {
            case HeaderText.Reading.Damaged _ -> new Reading.Damaged();
            case HeaderText.Reading.TooNew _ -> new Reading.TooNew();
            case HeaderText.Reading.Whole header ->
                    header.header().store().equals(front.manifest().store())
                            ? new Reading.Found(new BackupFile(path, front, header, text))
                            : new Reading.Damaged();
        };
    }

    Manifest manifest() {
        return front.manifest();
    }

    Optional<AuditHead> end() {
        return manifest().end();
    }

    /// Whether manifest and header were made by somebody with the store's key.
    boolean isSealedBy(StoreKey key) {
        return front.isSealedBy(key) && header.isSealedBy(key);
    }

    /// The store in it, to be read only.
    H2File store(StoreKey key) {
        var lengths = manifest().lengths();
        var part = new PartPath.Within(path, lengths.start(), lengths.file());
        return H2File.within(part, key, header.header().fileKey(key));
    }

    FileChannel open() throws IOException {
        return FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    }

    private static byte[] array(ByteBuffer buffer) {
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }
}
