package org.shirube.screening;

/// How a fact is known.
public enum Basis {
    STATED,
    DOCUMENT,
    OBSERVED,
    THIRD_PARTY
}
