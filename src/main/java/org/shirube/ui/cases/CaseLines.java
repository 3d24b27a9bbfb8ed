package org.shirube.ui.cases;

import javafx.collections.ObservableListBase;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.CaseSlice;
import org.shirube.casework.ListedCase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All lines of the list, of which only a few pages are held: those that were looked at last. A
/// line that is not held is null until its page has come.
final class CaseLines extends ObservableListBase<@Nullable ListedCase> {

    static final int PAGE = 60;
    private static final int HELD = 12;

    private final LinkedHashMap<Integer, List<ListedCase>> pages =
            new LinkedHashMap<>(2 * HELD, 0.75f, true);
    private int size;

    @Override
    public @Nullable ListedCase get(int line) {
        var page = pages.get(line / PAGE);
        return page == null || line % PAGE >= page.size() ? null : page.get(line % PAGE);
    }

    @Override
    public int size() {
        return size;
    }

    boolean holds(int page) {
        return pages.containsKey(page);
    }

    /// A new list, of which the first page, or the one somebody comes back to, is there.
    void begin(int lines, int page, List<ListedCase> held) {
        beginChange();
        int before = size;
        pages.clear();
        pages.put(page, held);
        size = lines;
        nextReplace(0, lines, Collections.<@Nullable ListedCase>nCopies(before, null));
        endChange();
    }

    /// A page has come.
    void put(int page, List<ListedCase> held) {
        beginChange();
        pages.put(page, held);
        int first = page * PAGE;
        if (first + held.size() > size) {
            nextAdd(size, first + held.size());
            size = first + held.size();
        }
        for (int line = first; line < first + held.size(); line++) {
            nextUpdate(line);
        }
        endChange();
        forget();
    }

    private void forget() {
        var oldest = pages.entrySet().iterator();
        while (pages.size() > HELD) {
            oldest.next();
            oldest.remove();
        }
    }

    /// Where to read a page from: beside the nearest that is held, or from an end.
    CaseSlice slice(int page, boolean sure) {
        int last = Math.max(0, size - 1) / PAGE;
        if (sure && page == last && page > 0) {
            return CaseSlice.last(size - last * PAGE);
        }
        Optional<Map.Entry<Integer, List<ListedCase>>> above =
                pages.entrySet().stream()
                        .filter(held -> held.getKey() < page && !held.getValue().isEmpty())
                        .max(Map.Entry.comparingByKey());
        var below = pages.get(page + 1);
        if (below != null && !below.isEmpty()) {
            return CaseSlice.before(below.getFirst(), PAGE);
        }
        return above.map(held ->
                        CaseSlice.after(held.getValue().getLast(), PAGE)
                                .skipping((page - held.getKey() - 1) * PAGE))
                .orElseGet(() -> CaseSlice.first(PAGE).skipping(page * PAGE));
    }
}
