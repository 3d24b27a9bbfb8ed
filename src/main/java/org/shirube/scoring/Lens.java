package org.shirube.scoring;

import org.shirube.questionnaire.Condition;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Phase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A framework that turns facts into elements and a conclusion, as its file says it. `unsound`:
/// answers after which nobody concludes "not indicated", such as an interpreter of the employer's.
public record Lens(
        String id,
        String version,
        Map<Status, List<Threshold>> levels,
        List<Element> elements,
        Receipt receipt,
        LinkRule link,
        List<ConclusionRule> conclusions,
        List<Condition> unsound,
        List<Contribution> contributions) {

    /// At least so many distinct strong, medium and weak items.
    public record Threshold(int strong, int medium, int weak) {

        boolean met(int strongs, int mediums, int weaks) {
            return strongs >= strong && mediums >= medium && weaks >= weak;
        }
    }

    /// One element: its values, and its gates, each a topic that was asked when one of its facts is
    /// absent and none present.
    public record Element(
            String id,
            List<String> values,
            boolean oneIsEnough,
            boolean neutral,
            boolean notNeededForChild,
            Map<String, List<IndicatorCode>> gates) {}

    /// What makes the act "receipt" without a question: a scheme of work, or exploited labour.
    public record Receipt(Set<String> schemes, Set<String> purposes) {}

    /// What shows that the person works or stays because of penalty, restraint, debt or fear.
    public record LinkRule(
            IndicatorCode question,
            Set<String> means,
            Set<String> work,
            Set<IndicatorCode> childInstead) {}

    /// A conclusion and when it is drawn; the first that fits is.
    public record ConclusionRule(
            Conclusion conclusion,
            Optional<Demand> adult,
            Optional<Demand> child,
            Set<String> anyOf,
            boolean soundInterview) {}

    /// What the elements must be: at least a status, exactly none, or nothing beyond conditions.
    public record Demand(
            Map<String, Status> least,
            Set<String> none,
            Set<String> onlyConditions,
            boolean free) {}

    /// What one fact says about one element.
    public record Contribution(
            IndicatorCode indicator,
            String element,
            List<String> values,
            Map<Phase, AgedStrength> strengths,
            Counts counts,
            Kind kind) {}

    /// A strength for adults and one for children.
    public record AgedStrength(Optional<Strength> adult, Optional<Strength> child) {}

    /// When a fact that is present counts.
    public enum Counts {
        ALWAYS,
        UNLESS_UNUSED,
        WHEN_USED
    }

    /// Own: the exploitation itself. Condition: bad terms of work, at most SOME without the link.
    /// Link: the overall question.
    public enum Kind {
        OWN,
        CONDITION,
        LINK
    }
}
