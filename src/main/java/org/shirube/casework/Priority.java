package org.shirube.casework;

import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Status;
import org.shirube.screening.Answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How soon somebody should look at a screening that was handed in, and why: by danger, then a
/// child, then the person's own wish, then what is indicated and how strongly. Who has waited
/// longer comes first among equals, which [QueueLine] knows. `triggers` are of the worst level.
public record Priority(
        Optional<Danger.Level> danger,
        List<String> triggers,
        Minority child,
        boolean wish,
        Rating result)
        implements Comparable<Priority> {

    /// In this order of questions the person says in their own words what they hope for.
    private static final List<QuestionId> WISHES =
            List.of(new QuestionId("wants-to-happen"), new QuestionId("wants-not-to-happen"));

    /// Too little said comes before nothing found: unknown is never no.
    private static final List<Conclusion> WORST_FIRST =
            List.of(
                    Conclusion.ALL_ELEMENTS_INDICATED,
                    Conclusion.PARTLY_INDICATED,
                    Conclusion.INSUFFICIENT_INFORMATION,
                    Conclusion.NOT_INDICATED);

    private static final int MOST_STRENGTH = 6;

    public Priority {
        triggers = List.copyOf(triggers);
    }

    /// Why something stands where it stands; the words are found on the screen.
    public sealed interface Reason {

        record InDanger(Danger.Level level, List<String> triggers) implements Reason {}

        /// Never with NO.
        record Child(Minority minority) implements Reason {}

        record OwnWish() implements Reason {}

        record Indicated(Rating result) implements Reason {}
    }

    /// Of what was handed in with these answers.
    public static Priority of(Assessment assessment, Answers answers) {
        var worst = Danger.worst(assessment.dangers());
        var triggers =
                assessment.dangers().stream()
                        .filter(danger -> worst.equals(Optional.of(danger.level())))
                        .map(Danger::trigger)
                        .toList();
        return new Priority(
                worst,
                triggers,
                assessment.child(),
                WISHES.stream().anyMatch(wish -> answers.value(wish).isPresent()),
                Rating.of(assessment));
    }

    /// The number by which a store keeps the order: the smaller, the sooner.
    public int urgency() {
        int number = dangerPlace(danger);
        number = number * Minority.values().length + childPlace();
        number = number * 2 + (wish ? 0 : 1);
        number = number * WORST_FIRST.size() + WORST_FIRST.indexOf(result.conclusion());
        return number * (MOST_STRENGTH + 1) + MOST_STRENGTH - strength();
    }

    /// Every number below this one stands for a danger that leaves a day at most.
    public static int urgentBelow() {
        int place = dangerPlace(Optional.of(Danger.Level.YELLOW));
        return place * Minority.values().length * 2 * WORST_FIRST.size() * (MOST_STRENGTH + 1);
    }

    @Override
    public int compareTo(Priority other) {
        return Comparator.comparingInt(Priority::urgency).compare(this, other);
    }

    /// In the order in which they count.
    public List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        danger.ifPresent(level -> reasons.add(new Reason.InDanger(level, triggers)));
        if (child != Minority.NO) {
            reasons.add(new Reason.Child(child));
        }
        if (wish) {
            reasons.add(new Reason.OwnWish());
        }
        reasons.add(new Reason.Indicated(result));
        return List.copyOf(reasons);
    }

    private static int dangerPlace(Optional<Danger.Level> danger) {
        return danger.map(Enum::ordinal).orElse(Danger.Level.values().length);
    }

    private int childPlace() {
        return switch (child) {
            case YES -> 0;
            case POSSIBLE -> 1;
            case NO -> 2;
        };
    }

    private int strength() {
        return result.elements().values().stream().mapToInt(Priority::weight).sum();
    }

    private static int weight(Status status) {
        return switch (status) {
            case STRONG -> 2;
            case SOME -> 1;
            case NONE, OPEN -> 0;
        };
    }
}
