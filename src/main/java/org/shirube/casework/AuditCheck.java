package org.shirube.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A check of the whole audit log, some entries at a time: whoever drives it shows how far it is,
/// lets other work in between, and stops when it is no longer wanted. Takes the same memory
/// whatever the length of the log.
public final class AuditCheck {

    /// So many signatures take about a tenth of a second.
    static final int STEP = 250;

    private final AuditTrail trail;
    private final long total;
    private final ChainCheck chain;
    private final Optional<Comparing> comparing;
    private Optional<AuditReport> report = Optional.empty();
    private long at;

    /// How many entries were checked, of how many.
    public record Progress(long done, long total) {}

    /// `copied` are ends of the log that were kept elsewhere: what the log lacks of them is a
    /// fault.
    AuditCheck(AuditTrail trail, List<AuditHead> copied) {
        this(trail, copied, Optional.empty());
    }

    /// Also compares with an end that may have been noted wrongly, which makes no fault.
    AuditCheck(AuditTrail trail, NotedEnd noted) {
        this(trail, List.of(), Optional.of(new Comparing(noted)));
    }

    private AuditCheck(AuditTrail trail, List<AuditHead> copied, Optional<Comparing> comparing) {
        this.trail = trail;
        this.comparing = comparing;
        total = trail.newest();
        var ends = new ArrayList<>(copied);
        trail.head().ifPresent(ends::add);
        chain = new ChainCheck(trail.beginning(), trail.keys(), ends);
    }

    /// Checks the next entries, and says how far it is.
    public Progress step() {
        var entries = trail.after(at, STEP);
        entries.forEach(chain::next);
        comparing.ifPresent(other -> entries.forEach(other::next));
        if (entries.isEmpty()) {
            report = Optional.of(chain.report(trail.head()));
        } else {
            at = entries.getLast().sequence();
        }
        return new Progress(at, Math.max(at, total));
    }

    /// Empty until every entry was checked, and where nothing is compared.
    public Optional<AuditComparison> comparison() {
        return report.flatMap(done -> comparing.flatMap(other -> other.outcome(done.end())));
    }

    /// Empty until every entry was checked.
    public Optional<AuditReport> report() {
        return report;
    }
}
