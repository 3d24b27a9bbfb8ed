package org.shirube.scoring;

import org.shirube.scoring.Assessment.Link;
import org.shirube.scoring.Lens.ConclusionRule;
import org.shirube.scoring.Lens.Counts;
import org.shirube.scoring.Lens.Demand;
import org.shirube.scoring.Lens.Element;
import org.shirube.scoring.Lens.Kind;

import java.util.ArrayList;
import java.util.List;

/// One judging: the tallies of all elements for one reading of the person's age.
final class Weighing {

    private final ReadyLens ready;
    private final Lens lens;
    private final Facts facts;
    private final Situation situation;
    private final Tally[] own;
    private final Tally conditions;
    private final boolean[] heldBack;
    private final Link link;
    private boolean received;
    private boolean keptThere;

    Weighing(ReadyLens ready, Facts facts, Situation situation) {
        this.ready = ready;
        this.lens = ready.lens;
        this.own = new Tally[lens.elements().size()];
        this.conditions = new Tally(ready.itemCount());
        this.heldBack = new boolean[lens.elements().size()];
        this.facts = facts;
        this.situation = situation;
        received = lens.receipt().schemes().contains(situation.scheme());
        for (int element = 0; element < own.length; element++) {
            own[element] = new Tally(ready.itemCount());
        }
        for (Weight weight : ready.weights) {
            weigh(weight);
        }
        link = link();
    }

    private void weigh(Weight weight) {
        if (!facts.isPresent(weight.indicator)) {
            return;
        }
        keptThere |= weight.keepsThePersonThere(facts);
        if (!weight.counts(facts)) {
            heldBack[weight.element] |= weight.source.counts() == Counts.UNLESS_UNUSED;
        } else if (weight.source.kind() != Kind.LINK) {
            boolean condition = weight.source.kind() == Kind.CONDITION;
            Tally tally = condition ? conditions : own[weight.element];
            weight.addTo(tally, facts, situation.isChild());
            received |= weight.labour;
        }
    }

    private Link link() {
        if (facts.isPresent(ready.linkQuestion)) {
            return Link.SHOWN;
        }
        if (facts.isAbsent(ready.linkQuestion)) {
            return keptThere ? Link.CONTRADICTED : Link.ABSENT;
        }
        return keptThere ? Link.SHOWN : Link.OPEN;
    }

    Verdict verdict() {
        List<Status> statuses = new ArrayList<>(own.length);
        for (int element = 0; element < own.length; element++) {
            statuses.add(status(element));
        }
        Conclusion conclusion = conclude(statuses);
        return new Verdict(conclusion, statuses, tallies(), link, received, situation.isChild());
    }

    private Status status(int element) {
        Element definition = lens.elements().get(element);
        Status found =
                switch (definition.id()) {
                    case ReadyLens.PURPOSE -> purpose(element);
                    case ReadyLens.ACT ->
                            received ? Status.STRONG : level(definition, own[element]);
                    default -> level(definition, own[element]);
                };
        if (found.indicated()) {
            return found;
        }
        boolean quiet = nothingFound(element, definition.id()) && !heldBack[element];
        return quiet && mostGatesClosed(element) ? Status.NONE : Status.OPEN;
    }

    private boolean nothingFound(int element, String id) {
        return own[element].isEmpty() && (!id.equals(ReadyLens.PURPOSE) || conditions.isEmpty());
    }

    private Status level(Element element, Tally tally) {
        if (element.oneIsEnough() && !tally.isEmpty()) {
            return Status.STRONG;
        }
        return level(tally);
    }

    private Status level(Tally tally) {
        for (Status status : List.of(Status.STRONG, Status.SOME)) {
            if (tally.meets(lens.levels().getOrDefault(status, List.of()))) {
                return status;
            }
        }
        return Status.OPEN;
    }

    private Status purpose(int element) {
        Status itself = level(own[element]);
        if (itself == Status.STRONG || strongByLink(element) || strongForChild()) {
            return Status.STRONG;
        }
        boolean linked = link == Link.SHOWN || link == Link.CONTRADICTED;
        boolean some = linked || itself.indicated() || level(conditions).indicated();
        return some ? Status.SOME : Status.OPEN;
    }

    /// Work that goes on because of the link is forced labour: where the terms of work show what is
    /// exacted, or the scheme shows that there is work at all.
    private boolean strongByLink(int element) {
        boolean exacted = !own[element].isEmpty() || !conditions.isEmpty();
        boolean works =
                facts.isPresent(ready.linkQuestion)
                        && lens.link().work().contains(situation.scheme());
        return link == Link.SHOWN && (exacted || works);
    }

    private boolean strongForChild() {
        if (!situation.isChild() || conditions.items() < 2) {
            return false;
        }
        for (int indicator : ready.childInstead) {
            if (facts.isPresent(indicator)) {
                return true;
            }
        }
        return false;
    }

    private boolean mostGatesClosed(int element) {
        int closed = 0;
        for (int[] gate : ready.gates.get(element)) {
            closed += isClosed(gate) ? 1 : 0;
        }
        return 2 * closed > ready.gates.get(element).length;
    }

    private boolean isClosed(int[] gate) {
        boolean absent = false;
        for (int indicator : gate) {
            if (facts.isPresent(indicator)) {
                return false;
            }
            absent |= facts.isAbsent(indicator);
        }
        return absent;
    }

    private Conclusion conclude(List<Status> statuses) {
        for (ConclusionRule rule : lens.conclusions()) {
            if (fits(rule, statuses)) {
                return rule.conclusion();
            }
        }
        return Conclusion.INSUFFICIENT_INFORMATION;
    }

    private boolean fits(ConclusionRule rule, List<Status> statuses) {
        if (rule.soundInterview() && !situation.sound()) {
            return false;
        }
        boolean any =
                rule.anyOf().isEmpty()
                        || rule.anyOf().stream()
                                .anyMatch(id -> statuses.get(ready.place(id)).indicated());
        var demand = situation.isChild() ? rule.child() : rule.adult();
        return any && (demand.isEmpty() || meets(demand.get(), statuses));
    }

    private boolean meets(Demand demand, List<Status> statuses) {
        boolean least =
                demand.least().entrySet().stream()
                        .allMatch(entry ->
                                atLeast(
                                        statuses.get(ready.place(entry.getKey())),
                                        entry.getValue()));
        boolean none =
                demand.none().stream().allMatch(id -> statuses.get(ready.place(id)) == Status.NONE);
        boolean onlyConditions =
                demand.onlyConditions().stream().allMatch(id -> own[ready.place(id)].isEmpty());
        return least && none && onlyConditions && (!demand.free() || link == Link.ABSENT);
    }

    private static boolean atLeast(Status status, Status least) {
        return status == Status.STRONG || (status == Status.SOME && least == Status.SOME);
    }

    private List<Tally> tallies() {
        own[ready.place(ReadyLens.PURPOSE)].addAll(conditions);
        return List.of(own);
    }
}
