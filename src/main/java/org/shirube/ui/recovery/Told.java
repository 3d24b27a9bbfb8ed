package org.shirube.ui.recovery;

/// What came of handing out a sheet; each has a sentence of its own.
public enum Told {
    PRINTED,
    CANCELLED,
    NO_PRINTER,
    FAILED,
    SAVED,
    NOT_SAVED
}
