package org.shirube.casework;

/// What a case waits for, as far as its own file says.
public enum NextStep {
    /// The newest screening goes on.
    CONTINUE,
    /// The newest screening was handed in; its assessment can be read.
    READ,
    /// Closed, put away or merged: nothing.
    NOTHING;

    public static NextStep of(CaseFile file) {
        if (!file.standing().isOpen() || file.newest().isEmpty()) {
            return NOTHING;
        }
        return file.newest().get().isSubmitted() ? READ : CONTINUE;
    }
}
