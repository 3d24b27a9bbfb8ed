package org.shirube.source;

/// Something wrong in a file: where it stands, what is wrong, and what was expected instead.
public record Fault(Mark at, String problem, String expected) {

    private static final int LONGEST = 200;

    /// Cuts what repeats too much of a hostile file.
    public Fault {
        problem = problem.length() <= LONGEST ? problem : problem.substring(0, LONGEST) + "…";
    }

    /// One line as compilers print it: `file:line:column: problem (expected: …)`.
    @Override
    public String toString() {
        return at + ": " + problem + (expected.isEmpty() ? "" : " (expected: " + expected + ")");
    }
}
