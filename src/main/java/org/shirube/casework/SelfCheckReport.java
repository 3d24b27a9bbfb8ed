package org.shirube.casework;

import org.shirube.questionnaire.Words;

import java.util.Optional;

/// What a check of everything found: whether the store's own file is whole, how many faults its log
/// has, the newest backup in each place, and how many bytes are left.
public record SelfCheckReport(
        boolean storeWhole, long logFaults, Newest first, Second second, BackupStore.Room room) {

    private static final String GOOD = "store=whole backup=whole ";

    /// Less than this and soon nothing can be stored.
    private static final long LITTLE = 200L * 1024 * 1024;

    /// The newest backup in a place.
    public enum Newest {
        WHOLE,
        DAMAGED,
        NONE
    }

    /// The second place, and why it is out of reach if it is.
    public record Second(boolean isSet, Optional<BackupTrouble> trouble, Newest newest) {}

    /// Whether what is stored is whole, and can be had again from a backup.
    public boolean isGood() {
        return storeWhole && first == Newest.WHOLE;
    }

    /// Whether there is room for what is to come, and for another backup.
    public boolean hasRoom() {
        return room.left() > LITTLE + 2 * room.store();
    }

    /// As the log says it; what it says of restoring stands in front.
    String text() {
        return "store=%s backup=%s log=%s second=%s room=%s"
                .formatted(
                        storeWhole ? "whole" : "damaged",
                        word(first),
                        logFaults == 0 ? "whole" : "faults",
                        second.isSet() ? word(second.newest()) : "not-set",
                        hasRoom() ? "enough" : "little");
    }

    static boolean isGood(String text) {
        return text.startsWith(GOOD);
    }

    private static String word(Newest newest) {
        return Words.of(newest);
    }
}
