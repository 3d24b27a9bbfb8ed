package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Proposition.All;
import org.shirube.scoring.Proposition.Any;
import org.shirube.scoring.Proposition.Child;
import org.shirube.scoring.Proposition.ElementIs;
import org.shirube.scoring.Proposition.Fact;
import org.shirube.scoring.Proposition.Not;
import org.shirube.scoring.Proposition.PartHolds;
import org.shirube.scoring.Proposition.Scheme;
import org.shirube.scoring.Proposition.Used;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// All that is known when a panel is looked through: facts, person, the Protocol's elements, and
/// the panel's parts decided so far.
final class Known {

    private final Facts facts;
    private final Situation situation;
    private final Map<String, Status> elements;
    private final Truth[] parts;

    Known(Facts facts, Situation situation, Map<String, Status> elements) {
        this(facts, situation, elements, 0);
    }

    private Known(Facts facts, Situation situation, Map<String, Status> elements, int parts) {
        this.facts = facts;
        this.situation = situation;
        this.elements = elements;
        this.parts = new Truth[parts];
        Arrays.fill(this.parts, Truth.OPEN);
    }

    /// The same for a panel of so many parts, none of which is decided yet.
    Known forParts(int count) {
        return new Known(facts, situation, elements, count);
    }

    Facts facts() {
        return facts;
    }

    /// Read as a child until the age is settled.
    boolean perhapsChild() {
        return situation.minority() != Minority.NO;
    }

    void decided(int part, Truth truth) {
        parts[part] = truth;
    }

    Truth of(Proposition proposition) {
        return switch (proposition) {
            case Fact(List<Indicator> indicators) -> anyPresent(indicators);
            case Used(List<Indicator> indicators) -> anyUsed(indicators);
            case PartHolds(List<Integer> places) -> anyPart(places);
            case Child child -> child(child);
            case Scheme scheme -> scheme(scheme);
            case ElementIs(String element, Status least) -> element(element, least);
            case All(List<Proposition> all) -> {
                Truth truth = Truth.YES;
                for (Proposition one : all) {
                    truth = truth.and(of(one));
                }
                yield truth;
            }
            case Any(List<Proposition> any) -> {
                Truth truth = Truth.NO;
                for (Proposition one : any) {
                    truth = truth.or(of(one));
                }
                yield truth;
            }
            case Not(Proposition inner) -> of(inner).not();
        };
    }

    private Truth anyPresent(List<Indicator> indicators) {
        Truth truth = Truth.NO;
        for (Indicator indicator : indicators) {
            truth = truth.or(presence(indicator.ordinal()));
        }
        return truth;
    }

    Truth presence(int indicator) {
        return switch (facts.presence(indicator)) {
            case PRESENT -> Truth.YES;
            case ABSENT -> Truth.NO;
            case UNKNOWN -> Truth.OPEN;
        };
    }

    private Truth anyUsed(List<Indicator> indicators) {
        Truth truth = Truth.NO;
        for (Indicator indicator : indicators) {
            truth = truth.or(used(indicator.ordinal()));
        }
        return truth;
    }

    /// Used: present, and known to have served to make the person accept or stay.
    Truth used(int indicator) {
        Truth use =
                switch (facts.use(indicator)) {
                    case USED -> Truth.YES;
                    case UNUSED -> Truth.NO;
                    case UNKNOWN -> Truth.OPEN;
                };
        return presence(indicator).and(use);
    }

    private Truth anyPart(List<Integer> places) {
        Truth truth = Truth.NO;
        for (int place : places) {
            truth = truth.or(parts[place]);
        }
        return truth;
    }

    /// Somebody who may be a child: yes where both readings are named, open where one is.
    private Truth child(Child child) {
        if (child.minorities().contains(situation.minority())) {
            return Truth.YES;
        }
        return situation.minority() == Minority.POSSIBLE ? Truth.OPEN : Truth.NO;
    }

    private Truth scheme(Scheme scheme) {
        if (situation.scheme().isEmpty()) {
            return Truth.OPEN;
        }
        return scheme.schemes().contains(situation.scheme()) ? Truth.YES : Truth.NO;
    }

    private Truth element(String element, Status least) {
        Status status = elements.getOrDefault(element, Status.OPEN);
        boolean reached =
                status == Status.STRONG || (status == Status.SOME && least == Status.SOME);
        if (reached) {
            return Truth.YES;
        }
        return status == Status.NONE ? Truth.NO : Truth.OPEN;
    }
}
