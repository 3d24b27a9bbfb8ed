package org.shirube.scoring;

/// How much a conclusion or a status says, for tests that compare two of them.
final class Ranks {

    private Ranks() {}

    /// NOT_INDICATED stands beside the others: it says that enough was asked and nothing was found.
    static int weight(Conclusion conclusion) {
        return switch (conclusion) {
            case ALL_ELEMENTS_INDICATED -> 3;
            case PARTLY_INDICATED -> 2;
            case INSUFFICIENT_INFORMATION, NOT_INDICATED -> 1;
        };
    }

    static int weight(Status status) {
        return switch (status) {
            case STRONG -> 3;
            case SOME -> 2;
            case OPEN, NONE -> 1;
        };
    }
}
