package org.shirube.casework;

import org.shirube.questionnaire.Minority;

import java.time.LocalDate;
import java.util.Optional;

/// From when on a closed case is to be looked at for erasing: a usual time after it was closed, a
/// longer one (never a shorter) while a claim or criminal case goes on, and of a child not before
/// they are 25, which is five years beyond their majority when many laws still drew it at 20. A
/// rule of the office's own, not of a statute (APPI art. 22 asks to delete what is no longer
/// needed, and names no term).
record RetentionRule(int years, int yearsWithClaim) {

    private static final int AGE_OF_A_CHILD = 25;

    LocalDate due(LocalDate closed, boolean claimOpen, Minority child, Optional<LocalDate> born) {
        var usual = closed.plusYears(claimOpen ? Math.max(years, yearsWithClaim) : years);
        return child == Minority.NO
                ? usual
                : born.map(birth -> birth.plusYears(AGE_OF_A_CHILD))
                        .filter(usual::isBefore)
                        .orElse(usual);
    }
}
