package org.shirube.ui.assessment;

import org.shirube.casework.StoredAssessment;
import org.shirube.scoring.Assessment;

import java.util.Optional;

/// What was frozen when a screening was handed in, beside what today's rules make of the same
/// answers. The frozen result is shown, unless there is none or somebody asks for today's.
public record ThenAndNow(Optional<StoredAssessment> stored, Assessment now, boolean asNow) {

    public Assessment shown() {
        return asNow ? now : then().orElse(now);
    }

    /// The frozen result, with those who can help today.
    Optional<Assessment> then() {
        return stored.flatMap(StoredAssessment::frozen)
                .map(frozen -> frozen.withReferrals(now.referrals()));
    }

    /// Whether something was frozen that this version of the program cannot read.
    boolean isUnreadable() {
        return stored.isPresent() && then().isEmpty();
    }

    /// The frozen result where it stands under other versions than today's.
    Optional<Assessment> earlier() {
        return then().filter(then -> !then.versions().equals(now.versions()));
    }

    /// Whether a result is shown that rests on rules no longer at hand.
    boolean showsEarlier() {
        return !asNow && earlier().isPresent();
    }
}
