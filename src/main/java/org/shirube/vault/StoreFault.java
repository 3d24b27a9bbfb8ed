package org.shirube.vault;

import org.h2.api.ErrorCode;
import org.shirube.casework.Unlocking;

import java.sql.SQLException;
import java.util.Set;

/// What went wrong in a store, told from H2's error code and SQLSTATE. Never from the message: that
/// holds values of rows, so it is neither read nor kept.
public enum StoreFault {
    IN_USE,
    DAMAGED,
    TOO_NEW,
    READ_ONLY,
    /// The file could not be written or read, or is closed since an earlier fault.
    LOST,
    /// Somebody else changed the same row first.
    CONFLICT,
    /// A fault of ours.
    UNEXPECTED;

    private static final Set<Integer> DAMAGE =
            Set.of(
                    ErrorCode.FILE_CORRUPTED_1,
                    ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_DATABASE_EMPTY_1,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_WITH_CANDIDATES_2,
                    ErrorCode.TABLE_OR_VIEW_NOT_FOUND_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD,
                    ErrorCode.ERROR_OPENING_DATABASE_1);

    private static final Set<Integer> LOSS =
            Set.of(
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.OBJECT_CLOSED,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.DATABASE_CALLED_AT_SHUTDOWN,
                    ErrorCode.GENERAL_ERROR_1);

    private static final Set<Integer> RACE =
            Set.of(
                    ErrorCode.DUPLICATE_KEY_1,
                    ErrorCode.CONCURRENT_UPDATE_1,
                    ErrorCode.LOCK_TIMEOUT_1,
                    ErrorCode.DEADLOCK_1);

    public static StoreFault of(SQLException fault) {
        if (DamagedBlock.isBehind(fault)) {
            return DAMAGED;
        }
        int code = fault.getErrorCode();
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return IN_USE;
        }
        if (code == ErrorCode.FILE_VERSION_ERROR_1) {
            return TOO_NEW;
        }
        if (code == ErrorCode.DATABASE_IS_READ_ONLY) {
            return READ_ONLY;
        }
        if (DAMAGE.contains(code)) {
            return DAMAGED;
        }
        if (LOSS.contains(code)) {
            return LOST;
        }
        return RACE.contains(code) ? CONFLICT : UNEXPECTED;
    }

    /// What to tell somebody whose store did not open. A fault of ours is none of these: it is
    /// thrown, with nothing of its message.
    Unlocking whileOpening() {
        return switch (this) {
            case IN_USE, CONFLICT -> new Unlocking.InUseElsewhere();
            case DAMAGED, LOST -> new Unlocking.Damaged();
            case TOO_NEW -> new Unlocking.TooNew();
            case READ_ONLY -> new Unlocking.NotWritable();
            case UNEXPECTED -> throw new IllegalStateException("the store did not open");
        };
    }

    /// The same for a store that is being made: nothing in it can have been damaged yet.
    Unlocking whileMaking() {
        return switch (this) {
            case IN_USE, CONFLICT -> new Unlocking.InUseElsewhere();
            case READ_ONLY, LOST -> new Unlocking.NotWritable();
            case DAMAGED, TOO_NEW, UNEXPECTED ->
                    throw new IllegalStateException("the store could not be made");
        };
    }
}
