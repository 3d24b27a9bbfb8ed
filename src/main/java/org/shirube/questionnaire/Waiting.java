package org.shirube.questionnaire;

import org.shirube.source.Faults;
import org.shirube.source.Mark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which question waits for an answer to which, by a condition or as a follow-up, and whether that
/// ever comes to an end. Its cost is linear in the conditions, however they are knotted.
final class Waiting {

    /// Whether a question is asked is decided along the row, so it must not grow without bound.
    private static final int LONGEST_ROW = 50;

    private final Map<QuestionId, Set<QuestionId>> waits = new LinkedHashMap<>();
    private final Map<QuestionId, Mark> places = new HashMap<>();

    void add(QuestionId asker, QuestionId about, Mark at) {
        waits.computeIfAbsent(asker, _ -> new LinkedHashSet<>()).add(about);
        places.putIfAbsent(asker, at);
    }

    /// Reports every circle, and each row that is too long.
    void check(Faults faults) {
        Map<QuestionId, Integer> rows = rows();
        rows.forEach((question, row) -> {
            if (row == LONGEST_ROW + 1) {
                faults.add(
                        place(question),
                        "'" + question + "' waits for too many questions in a row",
                        "at most " + LONGEST_ROW);
            }
        });
        Set<QuestionId> circling = new LinkedHashSet<>(waits.keySet());
        circling.removeAll(rows.keySet());
        refuse(circling, faults);
    }

    /// How many questions stand in a row before each; none for those that wait for a circle.
    private Map<QuestionId, Integer> rows() {
        Map<QuestionId, List<QuestionId>> waiters = new HashMap<>();
        Map<QuestionId, Integer> rows = new LinkedHashMap<>();
        Map<QuestionId, Integer> open = new HashMap<>();
        waits.forEach((asker, awaited) -> {
            open.put(asker, awaited.size());
            for (QuestionId about : awaited) {
                waiters.computeIfAbsent(about, _ -> new ArrayList<>()).add(asker);
            }
        });
        Deque<QuestionId> settled = new ArrayDeque<>(waiters.keySet());
        settled.removeIf(waits::containsKey);
        settled.forEach(question -> rows.put(question, 0));
        while (!settled.isEmpty()) {
            QuestionId question = settled.remove();
            int row = rows.getOrDefault(question, 0) + 1;
            for (QuestionId waiter : waiters.getOrDefault(question, List.of())) {
                if (open.merge(waiter, -1, Integer::sum) == 0) {
                    rows.put(waiter, row);
                    settled.add(waiter);
                }
            }
        }
        return rows;
    }

    /// Walks from question to awaited question until one comes again: that closes a circle.
    private void refuse(Set<QuestionId> circling, Faults faults) {
        while (!circling.isEmpty()) {
            Set<QuestionId> walked = new LinkedHashSet<>();
            Optional<QuestionId> next = circling.stream().findFirst();
            while (next.isPresent() && walked.add(next.get())) {
                next =
                        waits.getOrDefault(next.get(), Set.of()).stream()
                                .filter(circling::contains)
                                .findFirst();
            }
            next.ifPresent(first -> refuseFrom(first, walked, faults));
            walked.forEach(circling::remove);
        }
    }

    private void refuseFrom(QuestionId first, Set<QuestionId> walked, Faults faults) {
        walked.stream()
                .dropWhile(question -> !question.equals(first))
                .forEach(question ->
                        faults.add(
                                place(question),
                                "'" + question + "' waits for itself",
                                "conditions that do not go round in a circle"));
    }

    private Mark place(QuestionId question) {
        return places.getOrDefault(question, new Mark("", 1, 1));
    }
}
