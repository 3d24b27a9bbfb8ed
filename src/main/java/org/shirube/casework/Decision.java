package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;

import java.util.List;

/// What a supervisor decides about a screening that was handed in. What is decided is never changed
/// afterwards; who thinks otherwise later decides again. `words` may be empty unless it is said
/// that they are demanded.
public sealed interface Decision {

    String words();

    /// Signs the assessment off as the tool made it.
    record Agree(String words) implements Decision {}

    /// Signs it off with another conclusion; the words are demanded.
    record Override(Rating own, OverrideReason reason, String words) implements Decision {}

    /// Gives the screening back to whoever screened, with at least one question.
    record AskForMore(List<QuestionId> questions, String words) implements Decision {

        public AskForMore {
            questions = List.copyOf(questions);
        }
    }

    /// Asks one other person who may review.
    record SecondOpinion(AccountId of, String words) implements Decision {}

    /// Notes that an institution should be asked, by its id in the referral file.
    record Refer(String institution, String words) implements Decision {}

    /// What one person makes of it, beside the tool and the first; signs nothing off.
    record Rated(Rating own, String words) implements Decision {}

    /// Takes a sign-off back; the words are demanded.
    record Reopen(String words) implements Decision {}

    /// Whether it ends the review.
    default boolean signsOff() {
        return this instanceof Agree || this instanceof Override;
    }

    /// Whether it says all that it must.
    default boolean isComplete() {
        return switch (this) {
            case Agree _, SecondOpinion _, Rated _ -> true;
            case Override _, Reopen _ -> !words().isBlank();
            case AskForMore(var questions, _) -> !questions.isEmpty();
            case Refer(var institution, _) -> !institution.isBlank();
        };
    }

    default Operation operation() {
        return switch (this) {
            case Agree _, Override _, AskForMore _, Refer _ -> Operation.REVIEW;
            case SecondOpinion _, Rated _ -> Operation.SECOND_OPINION;
            case Reopen _ -> Operation.REOPEN_REVIEW;
        };
    }
}
