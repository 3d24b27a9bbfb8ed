package org.shirube.casework;

/// A backup that somebody may restore. Closing it gives up the key.
public interface RestorePoint extends AutoCloseable {

    /// Opens it as far as a store can be opened, and says what it holds. Changes nothing.
    Steps<Previewed> preview();

    /// Puts it in the store's place; the store that is there is kept.
    Steps<Restored> restore();

    @Override
    void close();
}
