package org.shirube.storage;

import org.shirube.casework.AuditAction;
import org.shirube.casework.Clock;
import org.shirube.casework.Definition;
import org.shirube.casework.KeptScreening;
import org.shirube.casework.KeptScreenings;
import org.shirube.casework.ScreeningId;

import java.util.List;
import java.util.Optional;

/// All screenings of an open store. Nothing of those gone through is remembered.
final class StoredScreenings implements KeptScreenings {

    private final Transactions transactions;
    private final AuditLog log;
    private final Clock clock;

    StoredScreenings(Transactions transactions, AuditLog log, Clock clock) {
        this.transactions = transactions;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public int count() {
        return transactions.read(ScreeningRows::count);
    }

    @Override
    public List<String> editions() {
        log.note(AuditAction.SCORED_AGAIN);
        return transactions.read(EditionRows::ofScreenings);
    }

    @Override
    public List<KeptScreening> under(String edition, Optional<ScreeningId> after, int limit) {
        var today = clock.today();
        return transactions.read(db ->
                ScreeningRows.under(db, edition, after, limit, today).stream()
                        .map(screening ->
                                new KeptScreening(
                                        screening,
                                        edition,
                                        AssessmentRows.find(db, screening.id())))
                        .toList());
    }

    @Override
    public List<Definition> files(String edition) {
        return transactions.read(db -> EditionRows.files(db, edition));
    }
}
