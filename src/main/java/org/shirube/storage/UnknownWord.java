package org.shirube.storage;

/// A column holds a word that this program does not know: another version of it wrote the row.
/// Names the kind of word, never the word.
final class UnknownWord extends IllegalStateException {

    UnknownWord(Class<?> type) {
        super("no " + type.getSimpleName());
    }
}
