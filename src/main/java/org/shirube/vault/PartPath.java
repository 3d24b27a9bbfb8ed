package org.shirube.vault;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The name under which H2 finds a store's file that lies within another file: a scheme that exists
/// only as long as that is open, and one file in it, which can only be read.
final class PartPath extends FilePath {

    /// What the one file is called.
    static final String FILE = "/cases.mv.db";

    private final String scheme;
    private final Seal seal;
    private final Within within;

    /// Where the store's file lies.
    record Within(Path file, long start, long length) {

        FileChannel open() throws IOException {
            var whole = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
            return new PartOfFile(whole, start, length);
        }
    }

    PartPath(String scheme, Seal seal, Within within) {
        this(scheme, seal, within, FILE);
    }

    private PartPath(String scheme, Seal seal, Within within, String path) {
        this.scheme = scheme;
        this.seal = seal;
        this.within = within;
        this.name = scheme + ":" + path;
    }

    @Override
    public FilePath getPath(String path) {
        return new PartPath(scheme, seal, within, path.substring(scheme.length() + 1));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        if (!isRegularFile() || !mode.equals("r")) {
            throw new IOException("there is one file here, and it can only be read");
        }
        return seal.over(within.open());
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public boolean exists() {
        return isRegularFile() || isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return name.equals(scheme + ":" + FILE);
    }

    @Override
    public boolean isDirectory() {
        return name.equals(scheme + ":/");
    }

    @Override
    public FilePath getParent() {
        return new PartPath(scheme, seal, within, "/");
    }

    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public boolean isAbsolute() {
        return true;
    }

    @Override
    public long size() {
        return within.length();
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return List.of(new PartPath(scheme, seal, within));
    }

    @Override
    public long lastModified() {
        return within.file().toFile().lastModified();
    }

    @Override
    public boolean canWrite() {
        return false;
    }

    @Override
    public boolean setReadOnly() {
        return true;
    }

    @Override
    public void moveTo(FilePath to, boolean atomicReplace) {
        throw readOnly();
    }

    @Override
    public boolean createFile() {
        return false;
    }

    @Override
    public void delete() {
        throw readOnly();
    }

    @Override
    public void createDirectory() {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("a backup can only be read");
    }
}
