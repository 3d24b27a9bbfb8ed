package org.shirube.report;

/// What stands below each other in a report.
public sealed interface Block {

    record Heading(String text) implements Block {}

    /// Of a part below a heading.
    record Subheading(String text) implements Block {}

    /// Something to mind, in a frame.
    record Framed(String text) implements Block {}

    record Line(String text) implements Block {}

    record Small(String text) implements Block {}

    /// A name and what stands beside it; below that how it is known, and a note.
    record Said(String name, String text, String known, String note) implements Block {

        public static Said of(String name, String text) {
            return new Said(name, text, "", "");
        }
    }
}
