package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;

import java.util.List;
import java.util.Optional;

/// What somebody was in the middle of writing: where in the program that was, what stood in each
/// field and was not handed on, and which field had the focus. `unplaced` is text of an earlier
/// draft for which there is no field any more.
public record Draft(Spot spot, List<Field> fields, Optional<String> focus, String unplaced) {

    public Draft {
        fields = List.copyOf(fields);
    }

    public static Draft at(Spot spot) {
        return new Draft(spot, List.of(), Optional.empty(), "");
    }

    /// The screens that somebody can come back to.
    public enum Room {
        HOME,
        CASES,
        ORGANISATIONS,
        OFFICE,
        LOG,
        SCREENING,
        CHECK,
        ASSESSMENT,
        REVIEW,
        CASE
    }

    /// A screen, of which case or screening, on which page: its first question, as the wizard names
    /// it.
    public record Spot(
            Room room,
            Optional<CaseId> caseId,
            Optional<ScreeningId> screening,
            Optional<QuestionId> page) {

        public static final Spot CASES = of(Room.CASES);

        public static Spot of(Room room) {
            return new Spot(room, Optional.empty(), Optional.empty(), Optional.empty());
        }

        public static Spot of(Room room, ScreeningId screening) {
            return new Spot(room, Optional.empty(), Optional.of(screening), Optional.empty());
        }

        public static Spot of(Room room, CaseId caseId) {
            return new Spot(room, Optional.of(caseId), Optional.empty(), Optional.empty());
        }

        public Spot on(QuestionId page) {
            return new Spot(room, caseId, screening, Optional.of(page));
        }
    }

    /// One field, by a name that is the same in every language and on every day. `known` is what it
    /// held when it was last handed on: where that is another text now, somebody else has changed
    /// it. Anchor and caret count characters of UTF-16, and are -1 where nothing is typed, such as
    /// in a list.
    public record Field(String name, String known, String content, int anchor, int caret) {

        public static final int NO_CARET = -1;

        /// Whether it holds words that are nowhere else.
        public boolean holdsWords() {
            return caret != NO_CARET
                    && !content.isBlank()
                    && !content.strip().equals(known.strip());
        }
    }
}
