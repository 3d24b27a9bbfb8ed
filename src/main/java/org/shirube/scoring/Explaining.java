package org.shirube.scoring;

import org.shirube.scoring.Assessment.Link;
import org.shirube.scoring.Lens.Counts;
import org.shirube.scoring.Lens.Element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns a verdict into results that can be followed down to the answers.
final class Explaining {

    private static final Comparator<Evidence> TELLING_FIRST = Explaining::byTelling;

    private final ReadyLens lens;
    private final Findings findings;
    private final Verdict verdict;

    Explaining(ReadyLens lens, Findings findings, Verdict verdict) {
        this.lens = lens;
        this.findings = findings;
        this.verdict = verdict;
    }

    List<ElementResult> elements() {
        List<ElementResult> results = new ArrayList<>();
        for (int place = 0; place < lens.elements().size(); place++) {
            results.add(element(place));
        }
        return List.copyOf(results);
    }

    private ElementResult element(int place) {
        Element element = lens.elements().get(place);
        Tally tally = verdict.tallies().get(place);
        List<Evidence> evidence = evidence(place);
        return new ElementResult(
                element.id(),
                verdict.statuses().get(place),
                tally.strong(),
                tally.medium(),
                tally.weak(),
                values(element, evidence),
                evidence);
    }

    /// The values that counting facts establish, in the order of the lens.
    private List<String> values(Element element, List<Evidence> evidence) {
        Set<String> established = new HashSet<>();
        for (Evidence one : evidence) {
            if (one.counts()) {
                established.addAll(one.values());
            }
        }
        if (element.id().equals(ReadyLens.ACT) && verdict.received()) {
            established.add("receipt");
        }
        if (element.id().equals(ReadyLens.PURPOSE) && verdict.link() == Link.SHOWN) {
            established.add("forced-labour");
        }
        List<String> ordered = new ArrayList<>(established.size());
        for (String value : element.values()) {
            if (established.contains(value)) {
                ordered.add(value);
            }
        }
        return List.copyOf(ordered);
    }

    /// What counts first, then the strongest first.
    private static int byTelling(Evidence one, Evidence other) {
        return one.counts() == other.counts()
                ? one.strength().compareTo(other.strength())
                : Boolean.compare(other.counts(), one.counts());
    }

    private List<Evidence> evidence(int place) {
        List<Evidence> evidence = new ArrayList<>();
        for (Weight weight : lens.byElement.get(place)) {
            if (findings.facts().isPresent(weight.indicator)) {
                evidence(weight).ifPresent(evidence::add);
            }
        }
        evidence.sort(TELLING_FIRST);
        return List.copyOf(evidence);
    }

    /// A fact that proves another element by itself (WHEN_USED) is shown here only once it does.
    private Optional<Evidence> evidence(Weight weight) {
        boolean counts = weight.counts(findings.facts());
        if (!counts && weight.source.counts() == Counts.WHEN_USED && weight.provesElsewhere) {
            return Optional.empty();
        }
        return weight.strength(findings.facts(), verdict.asChild())
                .map(strength ->
                        new Evidence(
                                weight.source.indicator(),
                                strength,
                                counts,
                                weight.source.values(),
                                findings.carriedBy(weight.indicator)));
    }
}
