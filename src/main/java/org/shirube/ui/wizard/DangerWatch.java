package org.shirube.ui.wizard;

import org.shirube.scoring.Danger;
import org.shirube.ui.interview.LiveScreening;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which dangers are written out on the screen at the moment. A danger is written out as soon as it
/// shows, until the page turns; while somebody else is present only when the caseworker asks.
final class DangerWatch {

    private final LiveScreening live;
    private final Company company;
    private final Set<String> open = new HashSet<>();

    DangerWatch(LiveScreening live, Company company) {
        this.live = live;
        this.company = company;
    }

    /// Looks at the answers again.
    void look() {
        Set<String> fresh = live.dangerLog().takeFresh();
        if (!company.isPresent()) {
            open.addAll(fresh);
        }
    }

    /// All dangers that show now.
    List<Danger> showing() {
        return live.standing().dangers();
    }

    /// Those that nothing was done about yet.
    long waiting() {
        return showing().stream().filter(each -> live.dangerLog().done(each).isEmpty()).count();
    }

    /// Those that are written out.
    List<Danger> open() {
        return showing().stream().filter(danger -> open.contains(danger.trigger())).toList();
    }

    /// Opens all that show, or closes them when any is open.
    void toggle() {
        if (open().isEmpty()) {
            showing().forEach(danger -> open.add(danger.trigger()));
        } else {
            close();
        }
    }

    void close() {
        open.clear();
    }
}
