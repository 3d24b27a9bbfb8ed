package org.shirube.scoring;

import org.shirube.questionnaire.Certainty;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;
import org.shirube.screening.Screening;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// From which day a deadline is counted, and how long. Of several days that are known, the earliest
/// is meant: what lapses first is seen first. `except` are schemes that it does not concern; whose
/// scheme is not known, it may concern.
record DeadlineRule(
        String id,
        List<Origin> from,
        LegalPeriod within,
        Set<String> except,
        String law,
        Certainty certainty) {

    /// A question that asks for a date, or the date beside an answer that is one of the words.
    record Origin(QuestionId question, Set<String> words) {

        private Optional<Known> in(Screening screening) {
            return screening
                    .answers()
                    .to(question)
                    .flatMap(this::date)
                    .map(date -> new Known(question, date));
        }

        private Optional<PartialDate> date(Answer answer) {
            if (words.isEmpty()) {
                return answer.value() instanceof Value.Day(PartialDate date)
                        ? Optional.of(date)
                        : Optional.empty();
            }
            boolean said = answer.value().words().stream().anyMatch(words::contains);
            return said && answer.value().isAnswer() ? answer.on() : Optional.empty();
        }
    }

    private record Known(QuestionId question, PartialDate date) {

        LocalDate earliest() {
            return date.earliest();
        }

        boolean exact() {
            return !date.about() && date.day() != 0;
        }
    }

    /// Empty where the day is not known, or it does not concern the person.
    Optional<Deadline> of(Screening screening) {
        if (except.contains(screening.profile().scheme())) {
            return Optional.empty();
        }
        return from.stream()
                .flatMap(origin -> origin.in(screening).stream())
                .min(Comparator.comparing(Known::earliest))
                .map(this::counted);
    }

    private Deadline counted(Known known) {
        return new Deadline(
                id,
                within.lastDay(known.earliest()),
                known.exact(),
                known.question(),
                law,
                certainty);
    }
}
