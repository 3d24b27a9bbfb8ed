package org.shirube.ui.review;

import org.shirube.casework.Priority.Reason;
import org.shirube.casework.QueueLine;
import org.shirube.casework.Rating;
import org.shirube.questionnaire.Labels;
import org.shirube.scoring.Status;
import org.shirube.text.Countries;
import org.shirube.text.Texts;
import org.shirube.ui.interview.ProfileWords;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Says why a line of the queue stands where it stands, and whose it is.
record PriorityWords(Labels labels, Texts texts) {

    /// In the order in which they count; without the result for who looks blind.
    List<String> reasons(QueueLine line, boolean blind) {
        var reasons = new ArrayList<String>();
        if (line.cameBack()) {
            reasons.add(texts.get("review.came-back", line.answered(), line.asked()));
        }
        line.priority().reasons().stream()
                .filter(reason -> !(blind && reason instanceof Reason.Indicated))
                .map(this::words)
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }

    /// How long it waits: hours on the first day, then days.
    String waiting(Instant since, Instant now) {
        var time = Duration.between(since, now);
        return time.toDays() > 0
                ? texts.get("review.days", time.toDays())
                : texts.get("review.hours", Math.max(0, time.toHours()));
    }

    /// The scheme, the age and the nationality, as far as known.
    List<String> about(QueueLine.Person person) {
        var about = new ArrayList<String>();
        if (!person.scheme().isEmpty()) {
            about.add(texts.of("scheme", person.scheme()));
        }
        String age = ProfileWords.age(person.age(), texts);
        if (!age.isEmpty()) {
            about.add(age);
        }
        if (!person.nationality().isEmpty()) {
            about.add(Countries.name(texts, person.nationality()));
        }
        return about;
    }

    private String words(Reason reason) {
        return switch (reason) {
            case Reason.InDanger(var level, var triggers) ->
                    texts.get(
                            "review.danger",
                            texts.of("cases.danger", level),
                            triggers.stream()
                                    .map(trigger -> labels.of("danger", trigger + ".title"))
                                    .collect(Collectors.joining(texts.get("review.and"))));
            case Reason.Child(var minority) -> texts.of("review.child", minority);
            case Reason.OwnWish _ -> texts.get("review.wish");
            case Reason.Indicated(var result) -> result(result);
        };
    }

    /// The conclusion, then the elements by how much stands behind them.
    private String result(Rating result) {
        var parts = new ArrayList<String>();
        for (var status : Status.values()) {
            var elements =
                    result.elements().entrySet().stream()
                            .filter(each -> each.getValue() == status)
                            .map(each -> labels.of("element", each.getKey()))
                            .collect(Collectors.joining(texts.get("review.and")));
            if (!elements.isEmpty()) {
                parts.add(
                        texts.get(
                                "review.elements",
                                elements,
                                texts.of("assessment.status", status)));
            }
        }
        return texts.get(
                "review.result",
                texts.of("cases.conclusion", result.conclusion()),
                String.join(texts.get("review.and"), parts));
    }
}
