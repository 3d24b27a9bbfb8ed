package org.shirube.questionnaire;

/// How a figure or a number in a file is known: seen in a source, or from memory only, so that it
/// must be checked before anybody relies on it.
public enum Certainty {
    SEEN,
    MEMORY
}
