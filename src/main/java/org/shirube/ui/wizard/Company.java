package org.shirube.ui.wizard;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.ui.interview.Standing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether somebody may be looking at the screen who must not read of a danger. The answers of the
/// safety page say so, and the caseworker can say otherwise, until one of those answers changes.
final class Company {

    private static final Map<QuestionId, Set<String>> TELLING =
            Map.of(
                    new QuestionId("alone-and-able-to-talk"), Set.of("no"),
                    new QuestionId("controller-nearby"), Set.of("yes"),
                    new QuestionId("interpreter-is"), Set.of("linked-to-employer-or-broker"));

    private Optional<Boolean> said = Optional.empty();
    private boolean answered;

    /// Looks at the answers again.
    void look(Standing standing) {
        boolean now = TELLING.entrySet().stream().anyMatch(each -> tells(standing, each));
        if (now != answered) {
            said = Optional.empty();
        }
        answered = now;
    }

    void say(boolean present) {
        said = Optional.of(present);
    }

    boolean isPresent() {
        return said.orElse(answered);
    }

    private static boolean tells(Standing standing, Map.Entry<QuestionId, Set<String>> telling) {
        return standing.saved()
                .content()
                .answers()
                .value(telling.getKey())
                .map(Value::words)
                .filter(words -> words.stream().anyMatch(telling.getValue()::contains))
                .isPresent();
    }
}
