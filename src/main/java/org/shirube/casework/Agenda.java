package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Danger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What needs somebody today. A part that does not concern them is empty.
public record Agenda(
        Part<Unfinished> sentBack,
        Part<Unfinished> unfinished,
        Part<ToDo> toDo,
        Part<InDanger> dangers,
        Optional<Queue> queue,
        Part<Coming> coming,
        Part<DueReferral> awaited) {

    /// Some lines, the most urgent first, and of how many: [#MANY] stands for that or more.
    public record Part<T>(List<T> lines, int all) {

        public static final int MANY = 100;

        public Part {
            lines = List.copyOf(lines);
        }

        public static <T> Part<T> none() {
            return new Part<>(List.of(), 0);
        }

        /// The first of these, so many at most.
        static <T> Part<T> first(int atMost, List<T> all) {
            return new Part<>(all.subList(0, Math.min(atMost, all.size())), all.size());
        }

        public boolean isEmpty() {
            return lines.isEmpty();
        }

        /// How many there are beside these.
        public int more() {
            return Math.max(0, all - lines.size());
        }
    }

    /// A case by its label and what the office calls the person.
    public record Named(CaseId id, String label, String alias) {}

    /// A screening of one's own that was not handed in, the page on which it was left, and how many
    /// questions a supervisor sent back with it that are not done yet.
    public record Unfinished(
            Named of, ScreeningId screening, Optional<QuestionId> page, Instant since, int open) {}

    /// Something that is to be done today or was to be done before.
    public record ToDo(Named of, FollowUp followUp) {}

    /// A case with a danger: how bad, whether something was done about it, and what it is.
    public record InDanger(
            Named of, Danger.Level level, boolean done, List<String> triggers, Instant since) {}

    /// How many screenings wait for a review, and since when the first of them.
    public record Queue(int waiting, int urgent, Optional<Instant> longest) {}

    /// A day by law that comes soon. Not exact: it is the earliest that it can be.
    public record Coming(Named of, String deadline, LocalDate day, boolean exact) {}

    /// The same, with referrals whose answer is due.
    Agenda awaiting(Part<DueReferral> due) {
        return new Agenda(sentBack, unfinished, toDo, dangers, queue, coming, due);
    }

    /// Whether nothing at all needs them.
    public boolean isEmpty() {
        return sentBack.isEmpty()
                && unfinished.isEmpty()
                && toDo.isEmpty()
                && dangers.isEmpty()
                && coming.isEmpty()
                && awaited.isEmpty()
                && queue.filter(waiting -> waiting.waiting() > 0).isEmpty();
    }
}
