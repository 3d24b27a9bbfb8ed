package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.Minority;

import java.util.List;
import java.util.Set;

/// Something that a panel asks of what is known: of the facts, the person, the Protocol's elements,
/// or the panel's own parts.
public sealed interface Proposition {

    /// One of these facts is there.
    record Fact(List<Indicator> indicators) implements Proposition {}

    /// One of these facts was used to make the person accept or stay.
    record Used(List<Indicator> indicators) implements Proposition {}

    /// One of these parts of the panel holds, by their places in it.
    record PartHolds(List<Integer> places) implements Proposition {}

    record Child(Set<Minority> minorities) implements Proposition {}

    /// The person is under one of these schemes; open while the scheme is not known.
    record Scheme(Set<String> schemes) implements Proposition {}

    /// An element of the Protocol is at least so strong.
    record ElementIs(String element, Status least) implements Proposition {}

    record All(List<Proposition> propositions) implements Proposition {}

    record Any(List<Proposition> propositions) implements Proposition {}

    record Not(Proposition proposition) implements Proposition {}
}
