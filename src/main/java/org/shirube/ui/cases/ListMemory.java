package org.shirube.ui.cases;

import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.ScreeningId;

import java.util.Optional;

/// What somebody looked for in the list, in which order, and on which line they were: as long as
/// they are signed in, and nowhere on the disk.
public final class ListMemory {

    private CaseFilter filter = CaseFilter.NONE;
    private CaseOrder order = CaseOrder.USUAL;
    private int line;
    private Optional<ScreeningId> left = Optional.empty();

    /// Somebody is at this screening, and will come back from it.
    public void leavesFor(ScreeningId screening) {
        left = Optional.of(screening);
    }

    Optional<ScreeningId> left() {
        return left;
    }

    CaseFilter filter() {
        return filter;
    }

    CaseOrder order() {
        return order;
    }

    int line() {
        return line;
    }

    void looksFor(CaseFilter asked, CaseOrder inOrder) {
        filter = asked;
        order = inOrder;
        line = 0;
        left = Optional.empty();
    }

    void isOn(int at) {
        line = at;
        left = Optional.empty();
    }
}
