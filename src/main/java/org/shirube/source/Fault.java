package org.shirube.source;

/// Something wrong in a file: where it stands, what is wrong, and what was expected instead.
public record Fault(Mark at, String problem, String expected) {

    /// One line as compilers print it: `file:line:column: problem (expected: …)`.
    @Override
    public String toString() {
        return at + ": " + problem + (expected.isEmpty() ? "" : " (expected: " + expected + ")");
    }
}
