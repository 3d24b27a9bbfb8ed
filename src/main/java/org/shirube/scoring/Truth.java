package org.shirube.scoring;

/// Whether something holds, as far as it is known: unknown is never a no (Kleene's three-valued
/// logic).
public enum Truth {
    NO,
    OPEN,
    YES;

    Truth and(Truth other) {
        return compareTo(other) < 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) > 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case NO -> YES;
            case OPEN -> OPEN;
            case YES -> NO;
        };
    }
}
