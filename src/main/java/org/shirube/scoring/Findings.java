package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Library.Placed;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Rule;
import org.shirube.questionnaire.Rule.Effect;
import org.shirube.questionnaire.Rule.Says;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Enablement;
import org.shirube.screening.Enablement.Asking;
import org.shirube.screening.Extent;
import org.shirube.screening.Screening;
import org.shirube.screening.StatedFact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// What a screening says about every fact of the catalogue, and which answers say it. An answer
/// whose question is excluded by another answer says nothing.
public final class Findings {

    private final Library library;
    private final Facts facts;
    private final List<List<QuestionId>> carriers;
    private final Pay pay;

    private Findings(Library library, Pay pay) {
        int size = library.catalogue().size();
        this.library = library;
        this.pay = pay;
        facts = new Facts(size);
        carriers = new ArrayList<>(Collections.nCopies(size, List.of()));
    }

    public static Findings of(Library library, Screening screening) {
        return of(new LibraryRules(library), screening);
    }

    /// The same, for somebody who has indexed the rules already.
    static Findings of(LibraryRules rules, Screening screening) {
        Library library = rules.library();
        Findings findings = new Findings(library, new Pay(library.reference(), screening));
        Enablement enablement = new Enablement(library, screening, everyTopic(library));
        for (Map.Entry<AnswerKey, Answer> entry : screening.answers().all().entrySet()) {
            Placed placed = library.placed(entry.getKey().question());
            // First the rules, then whether the question is asked: many answers meet no rule.
            List<Rule> met = rules.of(placed).met(entry.getValue().value(), findings.pay);
            if (!met.isEmpty() && enablement.of(placed) != Asking.CLOSED) {
                findings.note(met, placed.question(), entry.getValue());
            }
        }
        screening.facts().forEach(findings::note);
        return findings;
    }

    /// Whatever was answered counts, also in a topic that was added by hand.
    private static Extent everyTopic(Library library) {
        return Extent.adding(library.topicIds());
    }

    private void note(List<Rule> met, Question question, Answer answer) {
        for (Rule rule : met) {
            for (Effect effect : rule.effects()) {
                if (!isOutweighed(effect, met, answer)) {
                    note(effect, question, answer);
                }
            }
        }
    }

    /// An amount is measured in several ways. Where one says that a fact is there and another that
    /// it is not, it is there: an answer does not contradict itself.
    private static boolean isOutweighed(Effect effect, List<Rule> met, Answer answer) {
        if (effect.says() != Says.ABSENT || !(answer.value() instanceof Value.Amount)) {
            return false;
        }
        Effect other = new Effect(effect.indicator(), Says.PRESENT);
        return met.stream().anyMatch(rule -> rule.effects().contains(other));
    }

    private void note(Effect effect, Question question, Answer answer) {
        int indicator = effect.indicator().ordinal();
        facts.note(indicator, effect);
        carries(question.id(), indicator);
        if (answer.phases().isEmpty()) {
            question.traits().phase().ifPresent(phase -> facts.happened(indicator, effect, phase));
        }
        answer.phases().forEach(phase -> facts.happened(indicator, effect, phase));
    }

    /// Sorted, so that the order in which somebody answered never shows in a result.
    private void carries(QuestionId question, int indicator) {
        List<QuestionId> carried = carriers.get(indicator);
        if (carried.isEmpty()) {
            carriers.set(indicator, List.of(question));
        } else if (!carried.contains(question)) {
            List<QuestionId> more = new ArrayList<>(carried);
            more.add(question);
            Collections.sort(more);
            carriers.set(indicator, List.copyOf(more));
        }
    }

    private void note(StatedFact fact) {
        Indicator known = library.catalogue().get(fact.indicator());
        int indicator = known.ordinal();
        fact.present()
                .map(present -> present ? Says.PRESENT : Says.ABSENT)
                .ifPresent(says -> facts.note(indicator, new Effect(known, says)));
        fact.used()
                .map(used -> used ? Says.USED : Says.UNUSED)
                .ifPresent(says -> facts.note(indicator, new Effect(known, says)));
        for (Phase phase : fact.phases()) {
            facts.happened(indicator, phase);
        }
    }

    Facts facts() {
        return facts;
    }

    /// The measures of money that this screening allows.
    Pay pay() {
        return pay;
    }

    public Finding of(IndicatorCode code) {
        int indicator = library.catalogue().get(code).ordinal();
        return new Finding(
                code,
                facts.presence(indicator),
                facts.use(indicator),
                carriedBy(indicator),
                facts.isContradictory(indicator));
    }

    List<QuestionId> carriedBy(int indicator) {
        return carriers.get(indicator);
    }

    /// All facts that are present, in the order of the catalogue.
    public List<Finding> present() {
        return library.catalogue().indicators().stream()
                .filter(indicator -> facts.isPresent(indicator.ordinal()))
                .map(indicator -> of(indicator.code()))
                .toList();
    }
}
