package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.scoring.Panel.Concluding;
import org.shirube.scoring.Panel.Part;
import org.shirube.scoring.Panel.Reading;
import org.shirube.scoring.PanelResult.PartResult;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A panel made ready for looking through it.
final class ReadyPanel {

    private final Panel panel;
    private final List<ReadyPart> parts = new ArrayList<>();

    ReadyPanel(Panel panel, Catalogue catalogue) {
        this.panel = panel;
        for (Part part : panel.parts()) {
            parts.add(
                    switch (part) {
                        case Part.Scored scored ->
                                new Scoreboard(scored, catalogue, panel.whenUsed());
                        case Part.Asked asked -> new ReadyAsked(asked);
                    });
        }
    }

    /// The result in the reading that sees most; the first reading where none is known to fit.
    PanelResult result(Known known) {
        List<PanelResult> results = new ArrayList<>();
        for (Reading reading : panel.readings()) {
            if (known.of(reading.when()) == Truth.YES) {
                results.add(result(known.forParts(parts.size()), reading));
            }
        }
        return results.stream()
                .min(Comparator.comparing(PanelResult::sees))
                .orElseGet(() -> result(known.forParts(parts.size()), panel.readings().getFirst()));
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
        for (Concluding rule : panel.conclusions()) {
            Truth truth = known.of(rule.when());
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
