package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.scoring.Panel.Concluding;
import org.shirube.scoring.Panel.Part;
import org.shirube.scoring.Panel.Reading;
import org.shirube.scoring.PanelResult.PartResult;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A panel made ready for looking through it.
final class ReadyPanel {

    private record ReadyReading(Reading reading, ReadyProposition when) {}

    private record ReadyConcluding(Concluding rule, ReadyProposition when) {}

    private final Panel panel;
    private final List<ReadyReading> readings;
    private final List<ReadyPart> parts;
    private final List<ReadyConcluding> conclusions;

    ReadyPanel(Panel panel, Catalogue catalogue) {
        int facts = catalogue.size();
        this.panel = panel;
        readings =
                panel.readings().stream()
                        .map(one -> new ReadyReading(one, ReadyProposition.of(one.when(), facts)))
                        .toList();
        parts = panel.parts().stream().map(part -> ready(part, catalogue)).toList();
        conclusions =
                panel.conclusions().stream()
                        .map(one ->
                                new ReadyConcluding(one, ReadyProposition.of(one.when(), facts)))
                        .toList();
    }

    private ReadyPart ready(Part part, Catalogue catalogue) {
        return switch (part) {
            case Part.Scored scored -> new Scoreboard(scored, catalogue, panel.whenUsed());
            case Part.Asked asked -> new ReadyAsked(asked, catalogue.size());
        };
    }

    /// The result in the reading that sees most; the first reading where none is known to fit.
    PanelResult result(Known known) {
        PanelResult best = null;
        for (ReadyReading ready : readings) {
            if (ready.when().of(known) == Truth.YES) {
                PanelResult result = result(known.forParts(parts.size()), ready.reading());
                best = best == null || result.sees().compareTo(best.sees()) < 0 ? result : best;
            }
        }
        return best == null
                ? result(known.forParts(parts.size()), panel.readings().getFirst())
                : best;
    }

    private PanelResult result(Known known, Reading reading) {
        List<PartResult> results = new ArrayList<>(parts.size());
        for (ReadyPart part : parts) {
            PartResult result = part.result(known, reading.id());
            known.decided(results.size(), result.holds());
            results.add(result);
        }
        return concluded(known, reading, List.copyOf(results));
    }

    /// The first conclusion that is known to hold; one before it that is open could still come.
    private PanelResult concluded(Known known, Reading reading, List<PartResult> parts) {
        Optional<String> couldBecome = Optional.empty();
        for (ReadyConcluding ready : conclusions) {
            Concluding rule = ready.rule();
            Truth truth = ready.when().of(known);
            if (truth == Truth.YES) {
                return new PanelResult(
                        panel.id(),
                        rule.id(),
                        rule.sees(),
                        reading.id(),
                        panel.provisional() || reading.provisional(),
                        couldBecome,
                        parts);
            }
            if (truth == Truth.OPEN && couldBecome.isEmpty()) {
                couldBecome = Optional.of(rule.id());
            }
        }
        throw new IllegalStateException(panel.id() + " has no last conclusion");
    }
}
