package org.shirube.screening;

import java.util.HashSet;
import java.util.Set;

/// How far an interview goes: which topics were added by hand, and whether only the short form is
/// asked. Going on with the full interview asks nothing twice: the answers stay.
public record Extent(Set<String> addedTopics, boolean shortForm) {

    /// The full interview as the profile calls for it.
    public static final Extent FULL = new Extent(Set.of(), false);

    public static final Extent SHORT = new Extent(Set.of(), true);

    public Extent {
        addedTopics = Set.copyOf(addedTopics);
    }

    /// The full interview with these topics added.
    public static Extent adding(Set<String> topics) {
        return new Extent(topics, false);
    }

    /// The same with one more topic, which is asked in full.
    public Extent with(String topic) {
        Set<String> topics = new HashSet<>(addedTopics);
        topics.add(topic);
        return new Extent(topics, shortForm);
    }

    /// The same as the full interview, or as the short form.
    public Extent asShortForm(boolean only) {
        return new Extent(addedTopics, only);
    }
}
