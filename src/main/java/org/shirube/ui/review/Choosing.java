package org.shirube.ui.review;

import org.shirube.casework.AccountId;
import org.shirube.casework.Decision;
import org.shirube.casework.OverrideReason;
import org.shirube.casework.Rating;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A decision while it is made: what was chosen and written so far.
final class Choosing {

    private final List<QuestionId> questions = new ArrayList<>();
    private final Map<String, Status> elements = new LinkedHashMap<>();
    private Optional<Kind> kind = Optional.empty();
    private Optional<Conclusion> conclusion = Optional.empty();
    private Optional<OverrideReason> reason = Optional.empty();
    private Optional<AccountId> other = Optional.empty();
    private Optional<String> institution = Optional.empty();
    private String words = "";
    private Runnable listener = () -> {};

    void setOnChange(Runnable listener) {
        this.listener = listener;
    }

    Optional<Kind> kind() {
        return kind;
    }

    void choose(Kind chosen) {
        kind = Optional.of(chosen);
        listener.run();
    }

    List<QuestionId> questions() {
        return List.copyOf(questions);
    }

    void ask(QuestionId question, boolean wanted) {
        questions.remove(question);
        if (wanted) {
            questions.add(question);
        }
        listener.run();
    }

    void conclude(Optional<Conclusion> chosen) {
        conclusion = chosen;
        listener.run();
    }

    Optional<Conclusion> conclusion() {
        return conclusion;
    }

    void rate(String element, Optional<Status> status) {
        elements.remove(element);
        status.ifPresent(chosen -> elements.put(element, chosen));
        listener.run();
    }

    Optional<Status> rated(String element) {
        return Optional.ofNullable(elements.get(element));
    }

    void because(Optional<OverrideReason> chosen) {
        reason = chosen;
        listener.run();
    }

    Optional<OverrideReason> reason() {
        return reason;
    }

    void ask(Optional<AccountId> chosen) {
        other = chosen;
        listener.run();
    }

    void refer(Optional<String> chosen) {
        institution = chosen;
        listener.run();
    }

    String words() {
        return words;
    }

    void write(String text) {
        words = text;
        listener.run();
    }

    /// Empty until everything is said that must be.
    Optional<Decision> decision() {
        return kind.flatMap(this::made).filter(Decision::isComplete);
    }

    /// Another case: nothing is chosen, nothing written.
    void clear() {
        kind = Optional.empty();
        questions.clear();
        elements.clear();
        conclusion = Optional.empty();
        reason = Optional.empty();
        other = Optional.empty();
        institution = Optional.empty();
        words = "";
        listener.run();
    }

    private Optional<Decision> made(Kind chosen) {
        var text = words.strip();
        return switch (chosen) {
            case AGREE -> Optional.of(new Decision.Agree(text));
            case ASK -> Optional.of(new Decision.AskForMore(questions, text));
            case OVERRIDE ->
                    reason.flatMap(
                            why -> rating().map(own -> new Decision.Override(own, why, text)));
            case SECOND -> other.map(of -> new Decision.SecondOpinion(of, text));
            case REFER -> institution.map(id -> new Decision.Refer(id, text));
            case RATE -> rating().map(own -> new Decision.Rated(own, text));
            case REOPEN -> Optional.of(new Decision.Reopen(text));
        };
    }

    private Optional<Rating> rating() {
        return conclusion.flatMap(chosen ->
                rated("act")
                        .flatMap(act ->
                                rated("means")
                                        .flatMap(means ->
                                                rated("purpose")
                                                        .map(purpose ->
                                                                new Rating(
                                                                        chosen, act, means,
                                                                        purpose)))));
    }
}
