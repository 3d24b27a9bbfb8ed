package org.shirube.vault;

import org.shirube.casework.RecoverySecret;
import org.shirube.casework.RecoverySheet;
import org.shirube.casework.SheetCraft;
import org.shirube.casework.SheetReading;

import java.util.List;

/// Recovery sheets as [RecoverySheets] writes and reads them.
public record PaperSheets() implements SheetCraft {

    @Override
    public RecoverySecret newSecret() {
        return RecoverySheets.newSecret();
    }

    @Override
    public boolean canBe(int needed, int of) {
        return RecoverySheets.canBe(needed, of);
    }

    @Override
    public List<RecoverySheet> make(RecoverySecret secret, int needed, int of) {
        return RecoverySheets.make(secret, needed, of);
    }

    @Override
    public SheetReading read(List<char[]> typed) {
        return RecoverySheets.read(typed);
    }
}
