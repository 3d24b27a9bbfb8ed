package org.shirube.ui.cases;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.shirube.casework.Account;
import org.shirube.casework.CaseCount;
import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseList;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.CaseSlice;
import org.shirube.casework.Facet;
import org.shirube.casework.ListedCase;
import org.shirube.casework.Operation;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.ui.kit.Background;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// The cases that somebody looks for, in the order that they want: read page by page as they are
/// seen, never all at once.
public final class CaseListModel {

    /// So many cases are prepared at once, so that whoever types is not kept waiting.
    private static final int AT_ONCE = 200;

    private final CaseList list;
    private final Account account;
    private final Background background;
    private final ListMemory memory;
    private final CaseLines lines = new CaseLines();
    private final Set<Integer> asked = new HashSet<>();
    private final AtomicInteger turn = new AtomicInteger();
    private final ReadOnlyObjectWrapper<CaseCount> count =
            new ReadOnlyObjectWrapper<>(new CaseCount(0, true, 0));
    private final ReadOnlyObjectWrapper<CaseFilter> filter;
    private final ReadOnlyObjectWrapper<CaseOrder> order;
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyIntegerWrapper pending = new ReadOnlyIntegerWrapper(0);
    private final SavedFilters saved;
    private final ReadOnlyObjectWrapper<Map<Facet, Map<String, Integer>>> chosenCounts =
            new ReadOnlyObjectWrapper<>(Map.of());

    /// What a new question is answered with.
    private record Answer(
            CaseCount count,
            int page,
            List<ListedCase> lines,
            Map<Facet, Map<String, Integer>> counts,
            int pending) {}

    /// Goes on where the memory says that somebody was.
    public CaseListModel(CaseList list, Account account, Background background, ListMemory memory) {
        this.list = list;
        this.account = account;
        this.background = background;
        this.memory = memory;
        filter = new ReadOnlyObjectWrapper<>(memory.filter());
        order = new ReadOnlyObjectWrapper<>(memory.order());
        read(memory.line());
        saved = new SavedFilters(list, background);
    }

    CaseLines lines() {
        return lines;
    }

    ReadOnlyObjectProperty<CaseCount> count() {
        return count.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CaseFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<CaseOrder> order() {
        return order.getReadOnlyProperty();
    }

    /// Whether the first page has come: before that nobody can say that there are no cases.
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// How many cases are not yet found by what is in them.
    ReadOnlyIntegerProperty pending() {
        return pending.getReadOnlyProperty();
    }

    /// What this account has kept to look for again.
    SavedFilters saved() {
        return saved;
    }

    /// How many cases have each value of the sides that are asked for, as far as known.
    ReadOnlyObjectProperty<Map<Facet, Map<String, Integer>>> counts() {
        return chosenCounts.getReadOnlyProperty();
    }

    /// On which line to begin.
    int entrance() {
        return Math.clamp(memory.line(), 0, Math.max(0, lines.size() - 1));
    }

    /// Where the case is now that somebody comes back from: among the lines around where it was, or
    /// the first ones, if it has changed.
    private static Optional<Integer> line(Answer answer, ScreeningId left) {
        for (int i = 0; i < answer.lines().size(); i++) {
            if (answer.lines().get(i).summary().newest().equals(Optional.of(left))) {
                return Optional.of(answer.page() * CaseLines.PAGE + i);
            }
        }
        return Optional.empty();
    }

    boolean mayOpen() {
        return account.may(Operation.OPEN_CASE);
    }

    boolean mayBegin() {
        return account.may(Operation.SCREEN);
    }

    void search(String words) {
        show(filter.get().searching(words), order.get());
    }

    void show(CaseFilter looked) {
        show(looked, order.get());
    }

    void show(CaseFilter looked, CaseOrder inOrder) {
        if (!looked.equals(filter.get()) || !inOrder.equals(order.get())) {
            memory.looksFor(looked, inOrder);
            filter.set(looked);
            order.set(inOrder);
            read(0);
        }
    }

    /// By another column, or by the same the other way round. `values` puts the values of a side in
    /// the order of the language.
    void sort(CaseOrder.By by, List<String> values) {
        var now = order.get();
        show(
                filter.get(),
                now.by() == by ? now.reverse().ranked(values) : CaseOrder.of(by).ranked(values));
    }

    /// Somebody sees the line, which may have to be read.
    void seen(int line) {
        int page = line / CaseLines.PAGE;
        want(page);
        if (line % CaseLines.PAGE > CaseLines.PAGE / 2) {
            want(page + 1);
        }
    }

    void isOn(int line) {
        if (line >= 0) {
            memory.isOn(line);
        }
    }

    /// How many cases have each value of one side.
    void tally(Facet facet, Consumer<Map<String, Integer>> then) {
        var looked = filter.get();
        background.run(() -> list.tally(looked, facet).orElse(Map.of()), then);
    }

    /// Asks anew, unless somebody has asked for something else before it is their turn.
    private void read(int line) {
        int mine = turn.incrementAndGet();
        asked.clear();
        var looked = filter.get();
        var inOrder = order.get();
        var left = memory.left();
        background.run(
                () ->
                        mine == turn.get()
                                ? Optional.of(around(looked, inOrder, line, left))
                                : Optional.<Answer>empty(),
                found -> found.filter(_ -> mine == turn.get()).ifPresent(this::show));
    }

    private Answer around(
            CaseFilter looked, CaseOrder inOrder, int line, Optional<ScreeningId> left) {
        var answer = answer(looked, inOrder, line);
        boolean isLost = left.isPresent() && line(answer, left.get()).isEmpty();
        return isLost && answer.page() > 0 ? answer(looked, inOrder, 0) : answer;
    }

    private Answer answer(CaseFilter looked, CaseOrder inOrder, int line) {
        int page = line / CaseLines.PAGE;
        var found = page(looked, inOrder, page);
        if (found.isEmpty() && page > 0) {
            page = 0;
            found = page(looked, inOrder, page);
        }
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        looked.values()
                .keySet()
                .forEach(facet -> counts.put(facet, list.tally(looked, facet).orElse(Map.of())));
        return new Answer(list.count(looked), page, found, counts, list.pending());
    }

    private List<ListedCase> page(CaseFilter looked, CaseOrder inOrder, int page) {
        return list.page(
                looked, inOrder, CaseSlice.first(CaseLines.PAGE).skipping(page * CaseLines.PAGE));
    }

    private void show(Answer answer) {
        count.set(answer.count());
        chosenCounts.set(answer.counts());
        int read = answer.page() * CaseLines.PAGE + answer.lines().size();
        lines.begin(
                answer.count().exact() ? answer.count().found() : read,
                answer.page(),
                answer.lines());
        memory.left().flatMap(left -> line(answer, left)).ifPresent(memory::isOn);
        loaded.set(true);
        pending.set(answer.pending());
        prepare();
    }

    private void want(int page) {
        boolean more = page * CaseLines.PAGE < lines.size() || !count.get().exact();
        if (more && !lines.holds(page) && asked.add(page)) {
            int mine = turn.get();
            var slice = lines.slice(page, count.get().exact());
            var looked = filter.get();
            var inOrder = order.get();
            background.run(
                    () ->
                            mine == turn.get()
                                    ? list.page(looked, inOrder, slice)
                                    : List.<ListedCase>of(),
                    found -> {
                        if (mine == turn.get()) {
                            asked.remove(page);
                            lines.put(page, found);
                        }
                    });
        }
    }

    /// Makes the cases found that are not yet, some at a time, and then asks once more.
    private void prepare() {
        int left = pending.get();
        if (left > 0) {
            background.run(
                    () -> list.prepare(AT_ONCE) instanceof Saving.Saved ? list.pending() : left,
                    now -> {
                        pending.set(now);
                        if (now == 0) {
                            read(memory.line());
                        } else if (now < left) {
                            prepare();
                        }
                    });
        }
    }
}
