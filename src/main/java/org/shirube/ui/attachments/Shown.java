package org.shirube.ui.attachments;

import org.shirube.report.Picture;

/// What is to be seen of an attachment that somebody looks at.
sealed interface Shown {

    record Nothing() implements Shown {}

    record Coming() implements Shown {}

    /// One page of so many, counted from 0; a picture is one page.
    record Page(Picture picture, int page, int pages) implements Shown {}

    /// It cannot be drawn: damaged, locked, or too much to unpack.
    record Undrawable() implements Shown {}
}
