package org.shirube.ui.kit;

/// One option of a row of chips; either name may be missing, the one in the person's language or,
/// where only the person reads, the interviewer's.
public record Choice(String id, String name, Phrase second) {

    public Choice(String id, String name) {
        this(id, name, Phrase.none());
    }
}
