package org.shirube.scoring;

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

import java.util.List;
import java.util.Set;

/// A proposition made ready for asking whether it holds: its facts are sets.
@FunctionalInterface
interface ReadyProposition {

    Truth of(Known known);

    /// Over a catalogue of so many facts.
    static ReadyProposition of(Proposition proposition, int facts) {
        return switch (proposition) {
            case Fact(var indicators) -> {
                FactSet any = FactSet.of(indicators, facts);
                yield known -> known.anyPresent(any);
            }
            case Used(var indicators) -> {
                FactSet any = FactSet.of(indicators, facts);
                yield known -> known.anyUsed(any);
            }
            case PartHolds(List<Integer> places) -> {
                int[] any = places.stream().mapToInt(Integer::intValue).toArray();
                yield known -> known.anyPart(any);
            }
            case Child(Set<Minority> minorities) -> known -> known.child(minorities);
            case Scheme(Set<String> schemes) -> known -> known.scheme(schemes);
            case ElementIs(String element, Status least) -> known -> known.element(element, least);
            case All(List<Proposition> all) -> all(ready(all, facts));
            case Any(List<Proposition> any) -> any(ready(any, facts));
            case Not(Proposition inner) -> {
                ReadyProposition ready = of(inner, facts);
                yield known -> ready.of(known).not();
            }
        };
    }

    private static ReadyProposition[] ready(List<Proposition> propositions, int facts) {
        return propositions.stream().map(one -> of(one, facts)).toArray(ReadyProposition[]::new);
    }

    private static ReadyProposition all(ReadyProposition[] all) {
        return known -> {
            Truth truth = Truth.YES;
            for (ReadyProposition one : all) {
                truth = truth.and(one.of(known));
                if (truth == Truth.NO) {
                    return truth;
                }
            }
            return truth;
        };
    }

    private static ReadyProposition any(ReadyProposition[] any) {
        return known -> {
            Truth truth = Truth.NO;
            for (ReadyProposition one : any) {
                truth = truth.or(one.of(known));
                if (truth == Truth.YES) {
                    return truth;
                }
            }
            return truth;
        };
    }
}
