package org.shirube.scoring;

import org.shirube.scoring.PanelResult.PartResult;

/// A part of a panel made ready for looking: a proposition, or a score over items.
interface ReadyPart {

    PartResult result(Known known, String reading);
}
