package org.shirube.ui.review;

import org.shirube.casework.AccountId;
import org.shirube.casework.Decision;
import org.shirube.casework.OverrideReason;
import org.shirube.casework.Rating;
import org.shirube.casework.ReviewCase;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Status;

import java.util.List;

/// One decision of each kind about a case, to ask what stands in its way before anybody makes it.
final class Sample {

    private static final Rating NOTHING =
            new Rating(Conclusion.INSUFFICIENT_INFORMATION, Status.OPEN, Status.OPEN, Status.OPEN);

    private Sample() {}

    static List<Decision> of(ReviewCase about) {
        AccountId anybody = about.screening().by();
        return List.of(
                new Decision.Agree(""),
                new Decision.AskForMore(List.of(), ""),
                new Decision.Override(NOTHING, OverrideReason.OTHER, ""),
                new Decision.SecondOpinion(anybody, ""),
                new Decision.Refer("", ""),
                new Decision.Rated(NOTHING, ""),
                new Decision.Reopen(""));
    }
}
