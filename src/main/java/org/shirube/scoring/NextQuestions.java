package org.shirube.scoring;

import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Rule;
import org.shirube.questionnaire.Rule.Effect;
import org.shirube.screening.Answer;
import org.shirube.screening.Enablement;
import org.shirube.screening.Enablement.Asking;
import org.shirube.screening.Extent;
import org.shirube.screening.Screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds the questions worth asking next: each unanswered question is tried with every answer that
/// its rules (and those of its follow-ups) distinguish, and ranked by how far the best of them
/// moves the result. Computed, never listed by hand.
final class NextQuestions {

    /// How much each kind of move counts, from the most telling to a hint for equals.
    private static final int CONCLUSION = 100;

    private static final int LINK = 60;
    private static final int ELEMENT = 10;
    private static final int CORE = 5;

    private final Library library;
    private final ReadyLens lens;
    private final Judge judge;
    private final Situation situation;
    private final Screening screening;
    private final Findings findings;
    private final Enablement enablement;
    private final Verdict now;

    private record Candidate(AskNext next, int move, int place) {}

    NextQuestions(
            Library library,
            ReadyLens lens,
            Judge judge,
            Situation situation,
            Screening screening,
            Findings findings) {
        this.library = library;
        this.lens = lens;
        this.judge = judge;
        this.situation = situation;
        this.screening = screening;
        this.findings = findings;
        this.enablement = new Enablement(library, screening, Extent.FULL);
        this.now = judge.judge(findings.facts(), situation);
    }

    List<AskNext> best(int most) {
        List<Candidate> candidates = new ArrayList<>();
        for (QuestionId id : enablement.asked()) {
            Question question = library.get(id);
            if (question.takesAnswer() && isOpen(id)) {
                candidate(question, candidates.size()).ifPresent(candidates::add);
            }
        }
        return candidates.stream()
                .sorted(
                        Comparator.comparingInt(Candidate::move)
                                .reversed()
                                .thenComparingInt(Candidate::place))
                .limit(most)
                .map(Candidate::next)
                .toList();
    }

    /// Not answered, and not refused either: what was declined is not asked again.
    private boolean isOpen(QuestionId id) {
        Optional<Answer> answer = screening.answers().to(id);
        return answer.isEmpty() || answer.get().value().words().contains("not-asked");
    }

    private Optional<Candidate> candidate(Question question, int place) {
        Optional<Candidate> best = Optional.empty();
        Set<List<Effect>> tried = new HashSet<>();
        for (Question each : question.withFollowUps().toList()) {
            if (!each.equals(question) && !couldOpen(each)) {
                continue;
            }
            for (Rule rule : each.makes()) {
                if (findings.pay().measures(rule.when()) && tried.add(rule.effects())) {
                    best = better(best, question, each, rule, place);
                }
            }
        }
        return best;
    }

    /// Whether an answer to the question above could be what opens this one; a follow-up that is
    /// asked already stands for itself.
    private boolean couldOpen(Question followUp) {
        return enablement.of(followUp.id()) == Asking.OPEN && isOpen(followUp.id());
    }

    private Optional<Candidate> better(
            Optional<Candidate> best, Question question, Question teller, Rule rule, int place) {
        if (!tellsNews(rule, findings.facts())) {
            return best;
        }
        Facts then = findings.facts().copy();
        for (Effect effect : rule.effects()) {
            int indicator = effect.indicator().ordinal();
            then.note(indicator, effect);
            teller.traits().phase().ifPresent(phase -> then.happened(indicator, effect, phase));
        }
        Verdict verdict = judge.judge(then, situation);
        int move = move(question, rule, verdict);
        if (move == 0 || best.map(Candidate::move).orElse(0) >= move) {
            return best;
        }
        boolean changes = verdict.conclusion() != now.conclusion();
        return Optional.of(
                new Candidate(
                        new AskNext(question.id(), verdict.conclusion(), changes), move, place));
    }

    private boolean tellsNews(Rule rule, Facts facts) {
        for (Effect effect : rule.effects()) {
            int indicator = effect.indicator().ordinal();
            boolean news =
                    switch (effect.says()) {
                        case PRESENT -> !facts.isPresent(indicator);
                        case ABSENT -> facts.presence(indicator) == Presence.UNKNOWN;
                        case USED -> facts.isPresent(indicator) && facts.use(indicator) != Use.USED;
                        case UNUSED ->
                                facts.isPresent(indicator) && facts.use(indicator) == Use.UNKNOWN;
                    };
            if (news) {
                return true;
            }
        }
        return false;
    }

    private int move(Question question, Rule rule, Verdict then) {
        int move = now.conclusion() == then.conclusion() ? 0 : CONCLUSION;
        for (int element = 0; element < now.statuses().size(); element++) {
            move += ELEMENT * distance(now.statuses().get(element), then.statuses().get(element));
        }
        if (move == 0) {
            return 0;
        }
        boolean purposeWaits = purpose(now) == Status.SOME || purpose(now) == Status.OPEN;
        if (purposeWaits && asksLink(rule)) {
            move += LINK;
        }
        return question.traits().core() ? move + CORE : move;
    }

    private Status purpose(Verdict verdict) {
        return verdict.statuses().get(lens.place(ReadyLens.PURPOSE));
    }

    private boolean asksLink(Rule rule) {
        return rule.effects().stream()
                .anyMatch(effect -> effect.indicator().ordinal() == lens.linkQuestion);
    }

    private static int distance(Status now, Status then) {
        if (now == then) {
            return 0;
        }
        return then == Status.STRONG ? 2 : 1;
    }
}
