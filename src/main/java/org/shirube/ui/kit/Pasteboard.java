package org.shirube.ui.kit;

import javafx.scene.input.Clipboard;

import java.util.Optional;

/// What this computer keeps between copying and pasting, for every program. Used on the window's
/// thread.
public interface Pasteboard {

    Optional<String> text();

    void clear();

    /// The one that this system has.
    static Pasteboard ofThisComputer() {
        return new Pasteboard() {
            @Override
            public Optional<String> text() {
                return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
            }

            @Override
            public void clear() {
                Clipboard.getSystemClipboard().clear();
            }
        };
    }
}
