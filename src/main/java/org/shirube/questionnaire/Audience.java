package org.shirube.questionnaire;

import java.util.Set;

/// To whom something is put: an empty set of schemes or minorities stands for everybody, and the
/// schemes excepted are left out of that.
public record Audience(Set<String> schemes, Set<String> except, Set<Minority> minorities) {

    public static final Audience EVERYBODY = new Audience(Set.of(), Set.of(), Set.of());

    public boolean includes(String scheme, Minority minority) {
        return (schemes.isEmpty() || schemes.contains(scheme))
                && !except.contains(scheme)
                && (minorities.isEmpty() || minorities.contains(minority));
    }
}
