package org.shirube.screening;

import java.time.LocalDate;
import java.util.List;

/// Everything that one run through the questionnaires has established so far. `asOf` is the day it
/// is looked at: a permit that expires soon is a danger of that day.
public record Screening(
        Profile profile,
        Interview interview,
        Answers answers,
        List<StatedFact> facts,
        LocalDate asOf) {

    /// A screening of which nothing is known yet.
    public static Screening blank(LocalDate asOf) {
        return new Screening(Profile.UNKNOWN, Interview.NOT_KNOWN, Answers.NONE, List.of(), asOf);
    }

    public Screening with(Answers changed) {
        return new Screening(profile, interview, changed, facts, asOf);
    }

    public Screening with(Profile changed) {
        return new Screening(changed, interview, answers, facts, asOf);
    }

    /// The same screening looked at on another day.
    public Screening on(LocalDate day) {
        return new Screening(profile.on(day), interview, answers, facts, day);
    }
}
