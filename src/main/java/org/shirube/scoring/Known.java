package org.shirube.scoring;

import org.shirube.questionnaire.Minority;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/// All that is known when a panel is looked through: facts, person, the Protocol's elements, and
/// the panel's parts decided so far.
final class Known {

    /// The facts as panels ask for them: there, not there, there and used to make the person accept
    /// or stay, and known not to be both.
    private record Sorted(
            Facts facts, FactSet there, FactSet missing, FactSet served, FactSet idle) {

        static Sorted of(Facts facts) {
            FactSet missing = facts.absent();
            FactSet idle = facts.unused();
            idle.addAll(missing);
            return new Sorted(
                    facts, facts.present(), missing, facts.present().and(facts.used()), idle);
        }
    }

    private final Sorted sorted;
    private final Situation situation;
    private final Map<String, Status> elements;
    private final Truth[] parts;

    Known(Facts facts, Situation situation, Map<String, Status> elements) {
        this(Sorted.of(facts), situation, elements, 0);
    }

    private Known(Sorted sorted, Situation situation, Map<String, Status> elements, int parts) {
        this.sorted = sorted;
        this.situation = situation;
        this.elements = elements;
        this.parts = new Truth[parts];
        Arrays.fill(this.parts, Truth.OPEN);
    }

    /// The same for a panel of so many parts, none of which is decided yet.
    Known forParts(int count) {
        return new Known(sorted, situation, elements, count);
    }

    Facts facts() {
        return sorted.facts();
    }

    /// The facts that are there.
    FactSet there() {
        return sorted.there();
    }

    /// The facts that are known not to be there.
    FactSet missing() {
        return sorted.missing();
    }

    /// Read as a child until the age is settled.
    boolean perhapsChild() {
        return situation.minority() != Minority.NO;
    }

    void decided(int part, Truth truth) {
        parts[part] = truth;
    }

    /// Whether one of the facts is there.
    Truth anyPresent(FactSet facts) {
        if (facts.meets(sorted.there())) {
            return Truth.YES;
        }
        return facts.isWithin(sorted.missing()) ? Truth.NO : Truth.OPEN;
    }

    /// Whether one of the facts is there and known to have served to make the person accept or
    /// stay.
    Truth anyUsed(FactSet facts) {
        if (facts.meets(sorted.served())) {
            return Truth.YES;
        }
        return facts.isWithin(sorted.idle()) ? Truth.NO : Truth.OPEN;
    }

    Truth presence(int indicator) {
        return oneOf(indicator, sorted.there(), sorted.missing());
    }

    /// Whether this fact is there and known to have served to make the person accept or stay.
    Truth used(int indicator) {
        return oneOf(indicator, sorted.served(), sorted.idle());
    }

    private static Truth oneOf(int indicator, FactSet yes, FactSet no) {
        if (yes.has(indicator)) {
            return Truth.YES;
        }
        return no.has(indicator) ? Truth.NO : Truth.OPEN;
    }

    /// Whether one of the parts holds.
    Truth anyPart(int[] places) {
        Truth truth = Truth.NO;
        for (int place : places) {
            truth = truth.or(parts[place]);
        }
        return truth;
    }

    /// Somebody who may be a child: yes where both readings are named, open where one is.
    Truth child(Set<Minority> minorities) {
        if (minorities.contains(situation.minority())) {
            return Truth.YES;
        }
        return situation.minority() == Minority.POSSIBLE ? Truth.OPEN : Truth.NO;
    }

    /// Whether the person is under one of the schemes.
    Truth scheme(Set<String> schemes) {
        if (situation.scheme().isEmpty()) {
            return Truth.OPEN;
        }
        return schemes.contains(situation.scheme()) ? Truth.YES : Truth.NO;
    }

    /// Whether an element of the Protocol is at least so strong.
    Truth element(String element, Status least) {
        Status status = elements.getOrDefault(element, Status.OPEN);
        boolean reached =
                status == Status.STRONG || (status == Status.SOME && least == Status.SOME);
        if (reached) {
            return Truth.YES;
        }
        return status == Status.NONE ? Truth.NO : Truth.OPEN;
    }
}
