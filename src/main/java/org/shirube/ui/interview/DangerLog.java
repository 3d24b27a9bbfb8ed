package org.shirube.ui.interview;

import org.shirube.casework.Casework;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.ScreeningId;
import org.shirube.scoring.Danger;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which dangers showed in a screening, and what was done about each. The first showing of each is
/// written down by itself. Waits for what the store knows before it writes anything.
public final class DangerLog {

    private final Casework casework;
    private final Unsaved unsaved;
    private final ScreeningId screening;
    private final Map<String, DangerEntry> entries = new LinkedHashMap<>();
    private final Set<String> fresh = new LinkedHashSet<>();
    private boolean loaded;

    DangerLog(Casework casework, Unsaved unsaved, ScreeningId screening) {
        this.casework = casework;
        this.unsaved = unsaved;
        this.screening = screening;
    }

    /// What was done about a danger, if anything was noted.
    public Optional<DangerEntry.Done> done(Danger danger) {
        return Optional.ofNullable(entries.get(danger.trigger())).flatMap(DangerEntry::done);
    }

    /// Dangers that showed for the first time since this was last asked.
    public Set<String> takeFresh() {
        Set<String> taken = Set.copyOf(fresh);
        fresh.clear();
        return taken;
    }

    /// Writes down what was done about a danger.
    public void done(Danger danger, String what) {
        var now = casework.clock().now();
        var before = entries.getOrDefault(danger.trigger(), shown(danger));
        write(
                new DangerEntry(
                        screening,
                        danger.trigger(),
                        danger.level(),
                        before.shownAt(),
                        Optional.of(new DangerEntry.Done(what, now))));
    }

    void known(List<DangerEntry> stored) {
        loaded = true;
        for (DangerEntry entry : stored) {
            entries.merge(entry.trigger(), entry, DangerLog::telling);
        }
    }

    void note(List<Danger> dangers) {
        if (loaded) {
            dangers.stream()
                    .filter(danger -> !entries.containsKey(danger.trigger()))
                    .toList()
                    .forEach(this::first);
        }
    }

    private void first(Danger danger) {
        fresh.add(danger.trigger());
        write(shown(danger));
    }

    private DangerEntry shown(Danger danger) {
        return new DangerEntry(
                screening,
                danger.trigger(),
                danger.level(),
                casework.clock().now(),
                Optional.empty());
    }

    private void write(DangerEntry entry) {
        unsaved.write(
                new Unsaved.Happened(entry),
                _ -> casework.record(entry),
                () -> entries.put(entry.trigger(), entry));
    }

    /// The later of two entries that says what was done, if either does.
    private static DangerEntry telling(DangerEntry one, DangerEntry other) {
        return other.done().isPresent() || one.done().isEmpty() ? other : one;
    }
}
