package org.shirube.ui.kit;

/// One option of a row of chips; the name in the person's language may be empty.
public record Choice(String id, String name, Phrase second) {

    public Choice(String id, String name) {
        this(id, name, Phrase.none());
    }
}
