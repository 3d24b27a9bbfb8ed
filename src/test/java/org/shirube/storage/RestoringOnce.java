package org.shirube.storage;

import org.shirube.casework.Restoring;

import java.nio.file.Path;

/// A program that tries to restore a backup, says what came of it, and waits for nothing. Usage:
/// `RestoringOnce FOLDER BACKUP`.
final class RestoringOnce {

    private RestoringOnce() {}

    public static void main(String[] arguments) {
        var restoring = QuickVault.in(Path.of(arguments[0]), new SteppingClock()).restoring();
        var opening = restoring.open(arguments[1], QuickVault.NAME, QuickVault.passphrase());
        switch (opening) {
            case Restoring.Opening.Refused refused -> System.out.println(refused);
            case Restoring.Opening.Opened(var point) -> {
                try (point) {
                    System.out.println(point.restore().toTheEnd());
                }
            }
        }
    }
}
