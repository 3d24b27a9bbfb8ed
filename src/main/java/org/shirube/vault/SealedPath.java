package org.shirube.vault;

import org.h2.store.fs.FilePath;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.List;

/// The names under which H2 finds a sealed file: a scheme that exists only as long as this program
/// has the file open, before the path. Whatever H2 opens under it is a [SealedChannel]. H2's own
/// `FilePathWrapper` makes paths without arguments, so it could not hand the seal on.
final class SealedPath extends FilePath {

    private final String scheme;
    private final Ground ground;
    private final Seal seal;
    private final FilePath base;

    SealedPath(String scheme, Ground ground, Seal seal) {
        this(scheme, ground, seal, FilePath.get(ground.scheme()));
    }

    private SealedPath(String scheme, Ground ground, Seal seal, FilePath base) {
        this.scheme = scheme;
        this.ground = ground;
        this.seal = seal;
        this.base = base;
        this.name = scheme + ":" + base.name.substring(ground.scheme().length());
    }

    @Override
    public FilePath getPath(String path) {
        return on(FilePath.get(ground.scheme() + path.substring(scheme.length() + 1)));
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
        return on(base.toRealPath());
    }

    @Override
    public FilePath getParent() {
        return on(base.getParent());
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
        return new SealedPath(scheme, ground, seal, below);
    }
}
