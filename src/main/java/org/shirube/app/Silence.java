package org.shirube.app;

import java.util.logging.LogManager;

/// Keeps libraries from logging: what they say can hold what a person said.
final class Silence {

    private Silence() {}

    static void everyLog() {
        LogManager.getLogManager().reset();
    }
}
