package org.shirube.casework;

import java.time.ZoneId;

/// Which cases to list, and in which order. `zone` says when a day begins; `told` whether what was
/// told or noted is searched too, and not only what stands in the list.
public record CaseQuery(CaseFilter filter, CaseOrder order, ZoneId zone, boolean told) {

    public CaseQuery with(CaseFilter other) {
        return new CaseQuery(other, order, zone, told);
    }
}
