package org.shirube.ui.review;

import org.shirube.casework.Decision;

/// What a reviewer can choose to do with a case.
enum Kind {
    AGREE,
    ASK,
    OVERRIDE,
    SECOND,
    REFER,
    RATE,
    REOPEN;

    static Kind of(Decision decision) {
        return switch (decision) {
            case Decision.Agree _ -> AGREE;
            case Decision.AskForMore _ -> ASK;
            case Decision.Override _ -> OVERRIDE;
            case Decision.SecondOpinion _ -> SECOND;
            case Decision.Refer _ -> REFER;
            case Decision.Rated _ -> RATE;
            case Decision.Reopen _ -> REOPEN;
        };
    }
}
