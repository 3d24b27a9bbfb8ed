package org.shirube.app;

import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps libraries and failures from saying what a person said: what a program prints lands in
/// files on some systems, such as `.xsession-errors` or the journal.
final class Silence {

    private Silence() {}

    static void everyLog() {
        LogManager.getLogManager().reset();
    }

    /// What nobody caught on any thread is told by the places where it happened: the message of an
    /// exception can hold an answer.
    static void everyFailure() {
        Thread.setDefaultUncaughtExceptionHandler(
                (_, failure) -> System.err.println("Shirube failed at " + places(failure)));
    }

    static String places(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(8)
                .map(Silence::place)
                .collect(Collectors.joining("\nbecause of "));
    }

    private static String place(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .limit(40)
                .map(frame -> "\n    " + frame)
                .collect(Collectors.joining("", failure.getClass().getName(), ""));
    }
}
