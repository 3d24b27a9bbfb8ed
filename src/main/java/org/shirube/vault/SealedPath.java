package org.shirube.vault;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/// The names under which H2 finds a sealed file: a scheme that exists only as long as this program
/// has the file open, before the path below the store's folder. Where that folder lies H2 is never
/// told: it would read a semicolon in its path as the beginning of settings. Whatever H2 opens
/// under it is a [SealedChannel]. H2's own `FilePathWrapper` makes paths without arguments, so it
/// could not hand the seal on.
final class SealedPath extends FilePath {

    private final String scheme;
    private final FilePath root;
    private final Seal seal;
    private final FilePath base;

    /// All names lie below the root, a path of another of H2's file systems.
    SealedPath(String scheme, FilePath root, Seal seal) {
        this(scheme, root, seal, root);
    }

    private SealedPath(String scheme, FilePath root, Seal seal, FilePath base) {
        this.scheme = scheme;
        this.root = root;
        this.seal = seal;
        this.base = base;
        this.name = scheme + ":" + base.name.substring(root.name.length());
    }

    @Override
    public FilePath getPath(String path) {
        return on(root.getPath(root.name + path.substring(scheme.length() + 1)));
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return seal.over(base.open(mode));
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public FilePath unwrap() {
        return base;
    }

    @Override
    public FilePath toRealPath() {
        return this;
    }

    @Override
    public FilePath getParent() {
        return base.name.equals(root.name) ? this : on(base.getParent());
    }

    @Override
    public List<FilePath> newDirectoryStream() {
        return base.newDirectoryStream().stream().<FilePath>map(this::on).toList();
    }

    @Override
    public long size() {
        return base.size();
    }

    @Override
    public void moveTo(FilePath to, boolean atomicReplace) {
        base.moveTo(to.unwrap(), atomicReplace);
    }

    @Override
    public boolean createFile() {
        return base.createFile();
    }

    @Override
    public boolean exists() {
        return base.exists();
    }

    @Override
    public void delete() {
        base.delete();
    }

    @Override
    public boolean isDirectory() {
        return base.isDirectory();
    }

    @Override
    public boolean isRegularFile() {
        return base.isRegularFile();
    }

    @Override
    public boolean isAbsolute() {
        return base.isAbsolute();
    }

    @Override
    public long lastModified() {
        return base.lastModified();
    }

    @Override
    public boolean canWrite() {
        return base.canWrite();
    }

    @Override
    public void createDirectory() {
        base.createDirectory();
    }

    @Override
    public boolean setReadOnly() {
        return base.setReadOnly();
    }

    private SealedPath on(FilePath below) {
        return new SealedPath(scheme, root, seal, below);
    }
}
