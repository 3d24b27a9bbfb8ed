package org.shirube.scoring;

import org.shirube.scoring.Assessment.Link;

import java.util.List;

/// What judging the facts came to, without the reasons: the statuses in the order of the lens's
/// elements, and whether the person was read as a child.
record Verdict(
        Conclusion conclusion,
        List<Status> statuses,
        List<Tally> tallies,
        Link link,
        boolean received,
        boolean asChild) {}
