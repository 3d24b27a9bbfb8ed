package org.shirube.ui.shell;

import org.shirube.source.Sha256;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A short code for where the program failed, the same each time it fails there. It is made from
/// classes, methods and lines only: the message of an exception can hold what somebody answered.
final class SupportCode {

    /// Without letters that are mistaken for each other when read out on the telephone.
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int FRAMES = 24;
    private static final int LENGTH = 8;

    private SupportCode() {}

    static String of(Throwable failure) {
        byte[] hash = Sha256.of(places(failure).getBytes(StandardCharsets.UTF_8));
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(i == LENGTH / 2 ? "-" : "").append(LETTERS.charAt(hash[i] & 31));
        }
        return code.toString();
    }

    /// The failure and what caused it, each with its innermost frames.
    static String places(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(FRAMES)
                .map(SupportCode::place)
                .collect(Collectors.joining("\n"));
    }

    private static String place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame ->
                        frame.getClassName()
                                + "."
                                + frame.getMethodName()
                                + ":"
                                + frame.getLineNumber())
                .collect(Collectors.joining("\n", failure.getClass().getName() + "\n", ""));
    }
}
