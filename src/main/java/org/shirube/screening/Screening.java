package org.shirube.screening;

import java.util.List;

/// Everything that one run through the questionnaires has established so far.
public record Screening(
        Profile profile, Interview interview, Answers answers, List<StatedFact> facts) {

    public static final Screening EMPTY =
            new Screening(Profile.UNKNOWN, Interview.NOT_KNOWN, Answers.NONE, List.of());

    public Screening with(Answers changed) {
        return new Screening(profile, interview, changed, facts);
    }

    public Screening with(Profile changed) {
        return new Screening(changed, interview, answers, facts);
    }
}
