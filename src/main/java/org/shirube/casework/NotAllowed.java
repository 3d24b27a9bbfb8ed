package org.shirube.casework;

/// Somebody tried what their roles do not allow. Screens ask first, so this is a fault of ours.
public final class NotAllowed extends RuntimeException {

    NotAllowed(Operation operation) {
        super("not allowed: " + operation);
    }
}
