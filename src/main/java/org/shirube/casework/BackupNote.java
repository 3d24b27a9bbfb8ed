package org.shirube.casework;

import org.shirube.questionnaire.Words;

import java.util.Optional;

/// What the log says of a backup that was made: which one, what became of its second copy, and the
/// end of the log that is noted on it. Written as `17 made 1234 MICROSECONDS HASH SIGNATURE`.
record BackupNote(BackupOutcome.Made made) {

    private static final String NONE = "none";
    private static final String MADE = "made";

    String text() {
        var facts = made.backup().facts();
        return "%d %s %s"
                .formatted(
                        facts.map(Backup.Facts::number).orElse(0L),
                        second(),
                        facts.flatMap(Backup.Facts::end).map(AuditHead::text).orElse(NONE));
    }

    private String second() {
        return switch (made.second()) {
            case BackupOutcome.Second.NotWanted _ -> NONE;
            case BackupOutcome.Second.Made _ -> MADE;
            case BackupOutcome.Second.NotMade(var why) -> Words.of(why);
        };
    }

    /// Why the second copy is missing, if it is, by what the log says.
    static Optional<BackupTrouble> missing(String text) {
        var words = text.split(" ", 3);
        return words.length < 2
                ? Optional.empty()
                : Optional.ofNullable(Words.all(BackupTrouble.class).get(words[1]));
    }
}
