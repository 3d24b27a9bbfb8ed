package org.shirube.bench;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Age;
import org.shirube.screening.Extent;
import org.shirube.screening.Journey;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Whole interviews of a fictional intern, answered at random along the path that opens.
final class Interviews {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Profile INTERN =
            new Profile(new Age.Years(24), Minority.NO, "female", "VNM", "titp-2", List.of("vi"));

    private final Library library;
    private final Random random;

    Interviews(Library library, long seed) {
        this.library = library;
        this.random = new Random(seed);
    }

    /// The screening after each answer, from the first to the last.
    List<Screening> oneAnswerAtATime() {
        List<Screening> steps = new ArrayList<>();
        Screening now = Screening.blank(DAY).with(INTERN);
        Optional<Question> next = firstOpen(now);
        while (next.isPresent()) {
            now = now.with(now.answers().with(next.get().id(), value(next.get().kind())));
            steps.add(now);
            next = firstOpen(now);
        }
        return steps;
    }

    Screening whole() {
        return oneAnswerAtATime().getLast();
    }

    private Optional<Question> firstOpen(Screening screening) {
        return Journey.of(library, screening, Extent.FULL).pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> screening.answers().to(question.id()).isEmpty())
                .findFirst();
    }

    private Value value(AnswerKind kind) {
        return switch (kind) {
            case AnswerKind.YesNo _ -> new Value.YesNo(random.nextBoolean());
            case AnswerKind.Choice choice ->
                    new Value.Chosen(
                            List.of(choice.options().get(random.nextInt(choice.options().size()))));
            case AnswerKind.Whole whole ->
                    new Value.Count(
                            whole.min()
                                    + random.nextInt(Math.min(90, whole.max() - whole.min()) + 1));
            case AnswerKind.Money _ ->
                    new Value.Amount(BigDecimal.valueOf(random.nextInt(900_000)), "JPY");
            case AnswerKind.Date _ -> new Value.Day(new PartialDate(2027, 3, 0, false));
            case AnswerKind.Text _, AnswerKind.Group _ -> new Value.Told("…");
        };
    }
}
