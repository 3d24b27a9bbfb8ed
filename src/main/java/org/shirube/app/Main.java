package org.shirube.app;

/// The program's entry point. It does not extend JavaFX's `Application`: such a class cannot be
/// started from the class path.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        if (arguments.length == 1 && arguments[0].equals("--version")) {
            System.out.println("Shirube 0.1.0");
        }
    }
}
