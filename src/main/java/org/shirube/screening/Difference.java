package org.shirube.screening;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What became of one answer from one screening of a person to a later one. Says what differs,
/// never which of the two is right: people tell more with time, and remember otherwise.
public record Difference(AnswerKey key, Optional<Answer> before, Optional<Answer> after) {

    public enum Kind {
        SAME,
        /// Answered both times, and not alike: in the value, or in what was noted beside it.
        CHANGED,
        ONLY_BEFORE,
        ONLY_AFTER
    }

    /// One for each question that was answered at least once.
    public static List<Difference> between(Answers before, Answers after) {
        Set<AnswerKey> keys = new LinkedHashSet<>(after.all().keySet());
        keys.addAll(before.all().keySet());
        return keys.stream()
                .map(key ->
                        new Difference(
                                key,
                                Optional.ofNullable(before.all().get(key)),
                                Optional.ofNullable(after.all().get(key))))
                .toList();
    }

    /// In which language a question was put makes no difference.
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ONLY_AFTER;
        }
        if (after.isEmpty()) {
            return Kind.ONLY_BEFORE;
        }
        return said(before).equals(said(after)) ? Kind.SAME : Kind.CHANGED;
    }

    private static Optional<Answer> said(Optional<Answer> answer) {
        return answer.map(given -> given.withLanguage(Optional.empty()));
    }
}
