package org.shirube.casework;

import org.shirube.source.Sha256;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Definitions that were in force together, named by the SHA-256 of their list in hex: what a
/// screening is asked and assessed with.
public record Edition(String id, List<Definition> files) {

    public static Edition of(List<Definition> files) {
        List<Definition> sorted =
                files.stream().sorted(Comparator.comparing(Definition::file)).toList();
        String list =
                sorted.stream()
                        .map(file -> file.hash() + "  " + file.file() + "\n")
                        .collect(Collectors.joining());
        return new Edition(Sha256.of(list), sorted);
    }
}
