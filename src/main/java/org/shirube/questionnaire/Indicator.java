package org.shirube.questionnaire;

import java.util.Map;

/// A fact pattern of the catalogue. `items` names the ILO/EC Delphi item it stands for in each
/// phase; facts of one item count once. `ordinal` is its place in the catalogue.
public record Indicator(
        IndicatorCode code, int ordinal, String topic, Map<Phase, String> items, Marks marks) {

    /// Safety: may call for action today. Non-punishment: an act that others compelled. Flag: tells
    /// the caseworker something and is never scored.
    public record Marks(boolean safety, boolean nonPunishment, boolean flag) {}

    /// The item that the fact stands for in a phase, or its own code where it has none.
    public String item(Phase phase) {
        return items.getOrDefault(phase, code.code());
    }

    /// Stands for a code that the catalogue lacks, so that reading can go on and find more faults.
    static Indicator standIn(IndicatorCode code) {
        return new Indicator(code, 0, "", Map.of(), new Marks(false, false, false));
    }
}
