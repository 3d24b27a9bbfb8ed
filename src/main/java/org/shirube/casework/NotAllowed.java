package org.shirube.casework;

/// Somebody tried what their roles do not allow. Screens ask first, so this is a fault of ours.
public final class NotAllowed extends RuntimeException {

    private final Operation operation;

    NotAllowed(Operation operation) {
        super("not allowed: " + operation);
        this.operation = operation;
    }

    public Operation operation() {
        return operation;
    }
}
