package org.shirube.scoring;

import org.shirube.scoring.Lens.AgedStrength;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Mark;

import java.util.Map;
import java.util.Optional;

/// Reads strengths for adults and children as files write them: `S/M`, with `-` for none.
final class AgedStrengths {

    private static final Map<String, Strength> LETTERS =
            Map.of("S", Strength.STRONG, "M", Strength.MEDIUM, "W", Strength.WEAK);

    private final Faults faults;

    AgedStrengths(Faults faults) {
        this.faults = faults;
    }

    AgedStrength read(Fields fields, String key) {
        String[] letters = fields.text(key).split("/", -1);
        if (letters.length != 2) {
            faults.add(fields.at(key), "not a strength for adults and children", "such as M/S");
            return new AgedStrength(Optional.empty(), Optional.empty());
        }
        return new AgedStrength(
                letter(letters[0], fields.at(key)), letter(letters[1], fields.at(key)));
    }

    private Optional<Strength> letter(String letter, Mark at) {
        Strength strength = LETTERS.get(letter);
        if (strength == null && !letter.equals("-")) {
            faults.add(at, "'" + letter + "' is no strength", "S, M, W or -");
        }
        return Optional.ofNullable(strength);
    }
}
