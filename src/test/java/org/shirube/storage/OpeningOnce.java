package org.shirube.storage;

import org.shirube.casework.Session;
import org.shirube.casework.Unlocking;

import java.nio.file.Path;

/// A program that tries to open a store once, and says what came of it: `open`, `in use`, or
/// something else. Usage: `OpeningOnce FOLDER`.
final class OpeningOnce {

    private OpeningOnce() {}

    public static void main(String[] arguments) {
        var vault = QuickVault.in(Path.of(arguments[0]), new SteppingClock());
        var unlocking = vault.unlock(QuickVault.NAME, QuickVault.passphrase());
        System.out.println(
                switch (unlocking) {
                    case Unlocking.Unlocked(Session session) -> {
                        session.close();
                        yield "open";
                    }
                    case Unlocking.InUseElsewhere _ -> "in use";
                    default -> unlocking.toString();
                });
    }
}
