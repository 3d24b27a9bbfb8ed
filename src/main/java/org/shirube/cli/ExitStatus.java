package org.shirube.cli;

/// What a command ends with; from 65 on as in BSD's sysexits.
final class ExitStatus {

    static final int DONE = 0;
    static final int FAULTS = 1;
    static final int BAD_USAGE = 2;
    static final int BAD_DATA = 65;
    static final int NO_STORE = 66;
    static final int TOO_NEW = 69;
    static final int NOT_WRITABLE = 74;
    static final int IN_USE = 75;
    static final int NOT_ALLOWED = 77;

    private ExitStatus() {}
}
