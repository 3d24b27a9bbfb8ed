package org.shirube.text;

import java.io.InputStream;
import java.util.Objects;

/// The font files that come with the program, for the window and for paper.
public final class FontFiles {

    private FontFiles() {}

    /// A file of the folder `fonts`, for the caller to close.
    public static InputStream open(String name) {
        return Objects.requireNonNull(FontFiles.class.getResourceAsStream("fonts/" + name), name);
    }
}
