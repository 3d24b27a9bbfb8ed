package org.shirube.cli;

/// What a command ends with; 65 as in BSD's sysexits.
final class ExitStatus {

    static final int DONE = 0;
    static final int FAULTS = 1;
    static final int BAD_USAGE = 2;
    static final int BAD_DATA = 65;

    private ExitStatus() {}
}
