package org.shirube.storage;

import org.shirube.questionnaire.Words;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Constants of enums in columns: by the words that files use for them too.
final class EnumText {

    private EnumText() {}

    static <E extends Enum<E>> E read(Class<E> type, String word) {
        return Optional.ofNullable(Words.all(type).get(word))
                .orElseThrow(() -> new UnknownWord(type));
    }

    static <E extends Enum<E>> String of(Collection<E> constants) {
        return Lines.of(constants.stream().sorted().map(Words::of).toList());
    }

    static <E extends Enum<E>> Set<E> readAll(Class<E> type, String column) {
        return Lines.read(column).stream()
                .map(word -> read(type, word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
