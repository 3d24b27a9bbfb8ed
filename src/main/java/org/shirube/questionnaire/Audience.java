package org.shirube.questionnaire;

import java.util.Set;

/// To whom something is put; an empty set stands for everybody.
public record Audience(Set<String> schemes, Set<Minority> minorities) {

    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of());

    public boolean includes(String scheme, Minority minority) {
        return (schemes.isEmpty() || schemes.contains(scheme))
                && (minorities.isEmpty() || minorities.contains(minority));
    }
}
