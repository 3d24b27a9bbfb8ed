package org.shirube.scoring;

import org.shirube.questionnaire.Catalogue;
import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.scoring.Panel.Concluding;
import org.shirube.scoring.Panel.Part;
import org.shirube.scoring.Panel.Reading;
import org.shirube.scoring.PanelResult.PartResult;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A panel made ready for looking through it.
final class ReadyPanel {

    private final Panel panel;
    private final Map<String, Scoreboard> scoreboards = new HashMap<>();
    private final Map<String, List<Indicator>> facts = new HashMap<>();

    ReadyPanel(Panel panel, Catalogue catalogue) {
        this.panel = panel;
        for (Part part : panel.parts()) {
            switch (part) {
                case Part.Scored scored ->
                        scoreboards.put(
                                part.id(), new Scoreboard(scored, catalogue, panel.whenUsed()));
                case Part.Asked(String id, Proposition when, var _, var _) ->
                        facts.put(id, Propositions.facts(when));
            }
        }
    }

    /// The result in the reading that sees most; the first reading where none is known to fit.
    PanelResult result(Known known) {
        List<PanelResult> results = new ArrayList<>();
        for (Reading reading : panel.readings()) {
            if (known.of(reading.when()) == Truth.YES) {
                results.add(result(known.forAnother(), reading));
            }
        }
        return results.stream()
                .min(Comparator.comparing(PanelResult::sees))
                .orElseGet(() -> result(known.forAnother(), panel.readings().getFirst()));
    }

    private PanelResult result(Known known, Reading reading) {
        List<PartResult> parts = new ArrayList<>();
        for (Part part : panel.parts()) {
            PartResult result =
                    switch (part) {
                        case Part.Scored(String id, var _, var _) ->
                                scoreboard(id).result(known, reading.id());
                        case Part.Asked asked -> asked(asked, known);
                    };
            known.decided(result.part(), result.holds());
            parts.add(result);
        }
        return concluded(known, reading, List.copyOf(parts));
    }

    private Scoreboard scoreboard(String part) {
        return Optional.ofNullable(scoreboards.get(part)).orElseThrow();
    }

    private PartResult asked(Part.Asked part, Known known) {
        List<IndicatorCode> found = new ArrayList<>();
        int open = 0;
        boolean told = false;
        for (Indicator indicator : facts.getOrDefault(part.id(), List.of())) {
            switch (known.presence(indicator.ordinal())) {
                case YES -> {
                    found.add(indicator.code());
                    told |= known.used(indicator.ordinal()) != Truth.NO;
                }
                case OPEN -> open++;
                case NO -> {}
            }
        }
        Truth holds = known.of(part.when());
        boolean closed = holds == Truth.OPEN && !told && isClosed(part, known);
        return new PartResult(
                part.id(), closed ? Truth.NO : holds, 0, 0, 0, List.copyOf(found), open);
    }

    private static boolean isClosed(Part.Asked part, Known known) {
        for (Indicator indicator : part.closedBy()) {
            if (known.presence(indicator.ordinal()) != Truth.NO) {
                return false;
            }
        }
        return !part.closedBy().isEmpty();
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
