package org.shirube.storage;

import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.summary;

import org.shirube.casework.BackupOutcome;
import org.shirube.casework.Backups;
import org.shirube.casework.RestorePoint;
import org.shirube.casework.Restored;
import org.shirube.casework.Restoring;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/// A program that makes backups, or restores them, until it is killed. Waits for a line on its
/// input, then says what it has done. Usage: `FOLDER SCREENING` to answer and back up by turns,
/// with `saved NUMBER` and `backup NUMBER`; `FOLDER SCREENING BACKUP BACKUP` to restore by turns,
/// with `restored`; only a folder to do each once and end.
final class BackingUpUntilKilled {

    private static final SteppingClock CLOCK = new SteppingClock();

    private BackingUpUntilKilled() {}

    public static void main(String[] arguments) throws IOException {
        var home = Path.of(arguments[0]);
        if (arguments.length == 1) {
            once(home);
            return;
        }
        System.out.println("waiting");
        System.in.read();
        if (arguments.length == 2) {
            backUp(home, arguments[1]);
        } else {
            while (true) {
                System.out.println(restore(home, arguments[2]));
                System.out.println(restore(home, arguments[3]));
            }
        }
    }

    /// Makes the store and the screening.
    static SavedScreening begin(Path home) {
        try (var session = QuickVault.session(home, CLOCK)) {
            return session.store().begin(newCase("Linh"), session.account().id());
        }
    }

    /// Says something in the screening.
    static Saving answer(Session session, SavedScreening begun, String text) {
        return session.store()
                .save(
                        begun.id(),
                        key("question"),
                        Answer.stated(new Value.Told(text)),
                        summary(begun, CLOCK.now()),
                        session.account().id());
    }

    /// What was said in the screening, or nothing.
    static String told(Session session, SavedScreening begun) {
        var answers = reload(session.store(), begun).content().answers().all();
        var answer = answers.get(key("question"));
        return answer == null ? "" : ((Value.Told) answer.value()).text();
    }

    static Restored restore(Path home, String backup) {
        try (var point = open(home, backup)) {
            return point.restore().toTheEnd();
        }
    }

    static RestorePoint open(Path home, String backup) {
        var restoring = QuickVault.in(home, CLOCK).restoring();
        var opening = restoring.open(backup, QuickVault.NAME, QuickVault.passphrase());
        if (opening instanceof Restoring.Opening.Opened(var point)) {
            return point;
        }
        throw new AssertionError(opening.toString());
    }

    private static void once(Path home) {
        var begun = begin(home);
        String backup;
        try (var session = QuickVault.session(home, CLOCK)) {
            answer(session, begun, "1");
            var made = (BackupOutcome.Made) new Backups(session, CLOCK).begin().toTheEnd();
            backup = home.resolve("backups").resolve(made.backup().name()).toString();
        }
        try (var point = open(home, backup)) {
            point.preview().toTheEnd();
        }
        restore(home, backup);
    }

    private static void backUp(Path home, String screening) {
        var session = QuickVault.session(home, CLOCK);
        var id = new ScreeningId(UUID.fromString(screening));
        var begun = session.store().screening(id).orElseThrow();
        System.out.println("open");
        long number = "".equals(told(session, begun)) ? 0 : Long.parseLong(told(session, begun));
        while (true) {
            number++;
            if (answer(session, begun, Long.toString(number)) instanceof Saving.Saved) {
                System.out.println("saved " + number);
            }
            if (new Backups(session, CLOCK).begin().toTheEnd()
                    instanceof BackupOutcome.Made(var backup, _)) {
                System.out.println("backup " + backup.facts().orElseThrow().number());
            }
        }
    }
}
