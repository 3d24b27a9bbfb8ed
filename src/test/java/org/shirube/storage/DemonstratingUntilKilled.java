package org.shirube.storage;

import java.io.IOException;
import java.nio.file.Path;

/// The program that gets killed while it makes its throw-away store, or afterwards. Arguments: the
/// folder for temporary things.
final class DemonstratingUntilKilled {

    private DemonstratingUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("begins");
        try (var session =
                QuickVault.session(
                        new DemoVault(Path.of(arguments[0]), new SteppingClock()).open("Demo"))) {
            session.store().begin(Examples.newCase("Linh"), session.account().id());
            while (System.in.read() >= 0) {
                session.store().caseCount();
            }
        }
    }
}
