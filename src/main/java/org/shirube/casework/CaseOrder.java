package org.shirube.casework;

import java.util.List;

/// In which order cases are listed. `values` puts the values of a side in order where that depends
/// on the language; others come behind.
public record CaseOrder(By by, boolean reversed, List<String> values) {

    /// The newest change first.
    public static final CaseOrder USUAL = of(By.CHANGED);

    public CaseOrder {
        values = List.copyOf(values);
    }

    /// Each in its natural direction: the newest, the gravest, or the first of the alphabet first.
    public enum By {
        LABEL,
        ALIAS,
        SCHEME,
        NATIONALITY,
        CONCLUSION,
        DANGER,
        CHANGED,
        OPENED
    }

    public static CaseOrder of(By by) {
        return new CaseOrder(by, false, List.of());
    }

    public CaseOrder reverse() {
        return new CaseOrder(by, !reversed, values);
    }

    public CaseOrder ranked(List<String> ranks) {
        return new CaseOrder(by, reversed, ranks);
    }
}
