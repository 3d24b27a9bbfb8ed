package org.shirube.vault;

import java.io.IOException;

/// A block of a store's file that is not what this program wrote there. Nothing of it is let
/// through.
final class DamagedBlock extends IOException {

    DamagedBlock(long block) {
        super("block " + block + " is not as it was written");
    }

    /// Whether this is what lies behind a fault of H2.
    static boolean isBehind(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof DamagedBlock) {
                return true;
            }
        }
        return false;
    }
}
