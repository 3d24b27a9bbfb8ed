package org.shirube.casework;

import org.shirube.casework.AuditFault.Kind;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Goes over a log entry by entry, the oldest first, and says what is wrong with it. Keeps nothing
/// of an entry but its hash, so that a log of any length takes the same memory.
///
/// It cannot find a log and all notes of its end that were put back together to an earlier state;
/// nor what somebody with a key of their own wrote anew after the newest entry of somebody else;
/// nor whether the rows that an entry speaks of are still as they were then.
final class ChainCheck {

    /// As many faults are named; the rest is counted.
    static final int NAMED = 100;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final SignatureKeys keys;
    private final List<AuditHead> ends;
    private final List<AuditFault> faults = new ArrayList<>();
    private final Set<AccountId> strangers = new HashSet<>();
    private String lastHash;
    private Optional<Instant> since = Optional.empty();
    private Optional<AuditHead> last = Optional.empty();
    private long entries;
    private long faultCount;
    private long clockSetBack;
    private long restored;

    /// `beginning` is what the first entry must name as its predecessor; `ends` are the newest
    /// entries as they were noted elsewhere, at whatever time.
    ChainCheck(String beginning, List<AuditKey> ofTable, List<AuditHead> ends) {
        lastHash = beginning;
        keys = new SignatureKeys(ofTable);
        this.ends = List.copyOf(ends);
    }

    void next(AuditEntry entry) {
        long sequence = entry.sequence();
        long expected = lastSequence() + 1;
        if (sequence > expected) {
            fault(expected, Kind.MISSING, sequence - expected);
        }
        vouchForItself(entry);
        boolean hashed = entry.statement().hash().equals(entry.hash());
        boolean signed = keys.isSigned(entry);
        boolean placed = sequence > expected || entry.statement().previous().equals(lastHash);
        if (!hashed) {
            fault(sequence, Kind.CHANGED, 1);
        } else if (!signed) {
            fault(sequence, Kind.FALSE_SIGNATURE, 1);
        } else if (!placed) {
            fault(sequence, Kind.MISPLACED, 1);
        }
        lastHash = signed ? entry.statement().hash() : entry.hash();
        if (signed) {
            believe(entry);
        }
        count(entry);
    }

    /// What is found, once all entries were seen. `noted` is the newest entry as it is noted
    /// outside the tables now.
    AuditReport report(Optional<AuditHead> noted) {
        for (var end : ends) {
            if (end.sequence() > lastSequence()) {
                fault(lastSequence() + 1, Kind.CUT_OFF, end.sequence() - lastSequence());
            }
        }
        if (noted.isEmpty() && entries > 0) {
            fault(lastSequence(), Kind.END_UNKNOWN, 1);
        }
        long behind = noted.map(end -> lastSequence() - end.sequence()).orElse(0L);
        return new AuditReport(
                entries,
                since,
                last,
                List.copyOf(faults),
                faultCount,
                clockSetBack,
                Math.max(0, behind),
                restored);
    }

    /// The very first entry is signed with the key that it introduces.
    private void vouchForItself(AuditEntry entry) {
        var deed = entry.deed();
        if (entry.sequence() == 1
                && deed.action() == AuditAction.KEY_INTRODUCED
                && deed.account().equals(Optional.of(entry.statement().by()))) {
            keys.introduce(new AuditKey(entry.statement().by(), deed.detail()));
        }
    }

    private void believe(AuditEntry entry) {
        var by = entry.statement().by();
        if (!keys.knows(by) && strangers.add(by)) {
            fault(entry.sequence(), Kind.UNKNOWN_AUTHOR, 1);
        }
        var deed = entry.deed();
        if (deed.action() == AuditAction.KEY_INTRODUCED) {
            deed.account().ifPresent(account -> introduce(entry, account));
        } else if (deed.action() == AuditAction.END_LOST) {
            fault(entry.sequence(), Kind.END_LOST_BEFORE, lost(entry));
        } else if (deed.action() == AuditAction.END_UNKNOWN) {
            fault(entry.sequence(), Kind.END_UNKNOWN_BEFORE, 1);
        } else if (deed.action() == AuditAction.RESTORED) {
            restored++;
        }
    }

    private void introduce(AuditEntry entry, AccountId account) {
        if (!keys.introduce(new AuditKey(account, entry.deed().detail()))) {
            fault(entry.sequence(), Kind.KEY_DIFFERS, 1);
        }
    }

    /// How many entries are gone at least: the number of the noted one stands first in the detail.
    private static long lost(AuditEntry entry) {
        var noted = entry.deed().detail().split(" ", 2)[0];
        return NUMBER.matcher(noted).matches()
                ? Math.max(1, Long.parseLong(noted) - entry.sequence() + 1)
                : 1;
    }

    private void count(AuditEntry entry) {
        for (var end : ends) {
            if (end.sequence() == entry.sequence() && !end.hash().equals(entry.hash())) {
                fault(entry.sequence(), Kind.NOT_AS_NOTED, 1);
            }
        }
        var at = entry.statement().at();
        if (last.filter(before -> at.isBefore(before.at())).isPresent()) {
            clockSetBack++;
        }
        if (since.isEmpty()) {
            since = Optional.of(at);
        }
        last = Optional.of(entry.head());
        entries++;
    }

    private long lastSequence() {
        return last.map(AuditHead::sequence).orElse(0L);
    }

    private void fault(long sequence, Kind kind, long count) {
        faultCount++;
        if (faults.size() < NAMED) {
            faults.add(new AuditFault(sequence, kind, count));
        }
    }
}
