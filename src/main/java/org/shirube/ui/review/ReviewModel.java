package org.shirube.ui.review;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.AccountId;
import org.shirube.casework.Barrier;
import org.shirube.casework.Decision;
import org.shirube.casework.QueueCounts;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.QueueLine;
import org.shirube.casework.ReviewCase;
import org.shirube.casework.Reviewing;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.scoring.Rulebook;
import org.shirube.ui.kit.Background;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The review queue, read page by page, the case that is looked at, and the decision about it. Used
/// on the window's thread; the store is reached through the background.
public final class ReviewModel {

    static final int PAGE = 50;

    private static final int AHEAD = 15;
    private static final int MOST_QUESTIONS = 5;

    private final Reviewing reviewing;
    private final Rulebook rulebook;
    private final Background background;
    private final Choosing choosing = new Choosing();
    private final ObservableList<QueueLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<QueueCounts> counts =
            new ReadOnlyObjectWrapper<>(QueueCounts.NONE);
    private final ReadOnlyObjectWrapper<QueueFilter> filter =
            new ReadOnlyObjectWrapper<>(QueueFilter.ALL);
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty blindFirst = new SimpleBooleanProperty(false);
    private Map<AccountId, String> names = Map.of();
    private int asked;
    private boolean all;
    private boolean reading;

    /// What there is to say about the last decision.
    sealed interface Told {

        record Nothing() implements Told {}

        record Decided(String label, Kind kind) implements Told {}

        record NotSaved(Saving.Reason reason) implements Told {}
    }

    private record Page(
            QueueFilter filter,
            QueueCounts counts,
            List<QueueLine> lines,
            Map<AccountId, String> names) {}

    public ReviewModel(Reviewing reviewing, Rulebook rulebook, Background background) {
        this.reviewing = reviewing;
        this.rulebook = rulebook;
        this.background = background;
    }

    /// Reads the queue and a case, or the worst; then goes on.
    public void load(Optional<ScreeningId> at, Runnable then) {
        read(0, () -> at.or(this::worst).ifPresentOrElse(id -> open(id, then), then));
    }

    ObservableList<QueueLine> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    ReadOnlyObjectProperty<QueueCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<QueueFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty working() {
        return working.getReadOnlyProperty();
    }

    /// Empty while nothing is chosen.
    ReadOnlyObjectProperty<Optional<Opened>> opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /// Whether cases open without what the tool and others make of them, until one has rated them.
    BooleanProperty blindFirst() {
        return blindFirst;
    }

    Choosing choosing() {
        return choosing;
    }

    Instant now() {
        return reviewing.now();
    }

    /// Of somebody who has left, too.
    String name(AccountId id) {
        return names.getOrDefault(id, "–");
    }

    boolean isMe(AccountId id) {
        return reviewing.account().id().equals(id);
    }

    /// Whether a line keeps the result to itself.
    boolean isBlind(QueueLine line) {
        return (blindFirst.get() || line.secondFor().filter(this::isMe).isPresent())
                && line.seenBy().stream().noneMatch(this::isMe);
    }

    void show(QueueFilter wanted) {
        filter.set(wanted);
        read(0, () -> {});
    }

    /// Somebody sees the line: time to read on, if it is near the end.
    void seen(int line) {
        if (line + AHEAD >= lines.size() && !all) {
            read(lines.size(), () -> {});
        }
    }

    /// Another case than the one that is open: what was chosen for that one is forgotten.
    void choose(ScreeningId id) {
        if (!isOpen(id)) {
            choosing.clear();
            told.set(new Told.Nothing());
            open(id, () -> {});
        }
    }

    boolean isOpen(ScreeningId id) {
        return opened.get().filter(one -> one.found().screening().id().equals(id)).isPresent();
    }

    /// Shows everything, without a rating of one's own.
    void reveal() {
        opened.get().ifPresent(one -> open(one.found().screening().id(), false, () -> {}));
    }

    /// Hides what the tool and others make of it. Who has seen it rates, but not blind.
    void hide() {
        opened.get().ifPresent(one -> open(one.found().screening().id(), true, () -> {}));
    }

    /// As it was chosen, if nothing is missing and nothing stands in the way.
    void decide() {
        opened.get()
                .ifPresent(one ->
                        choosing.decision()
                                .filter(decision -> one.barrier(Kind.of(decision)).isEmpty())
                                .ifPresent(decision -> decide(one.found(), decision)));
    }

    private void decide(ReviewCase seen, Decision decision) {
        if (!working.get()) {
            working.set(true);
            background.run(
                    () -> reviewing.decide(seen, decision),
                    saving -> decided(seen, decision, saving),
                    () -> refused(seen, Saving.Reason.STORE_LOST));
        }
    }

    private void decided(ReviewCase seen, Decision decision, Saving saving) {
        working.set(false);
        switch (saving) {
            case Saving.NotSaved(Saving.Reason reason) -> refused(seen, reason);
            case Saving.Saved _ -> {
                choosing.clear();
                told.set(new Told.Decided(seen.screening().label(), Kind.of(decision)));
                read(0, () -> open(seen.screening().id(), false, () -> {}));
            }
        }
    }

    /// What was chosen and written stays; what changed meanwhile is shown.
    private void refused(ReviewCase seen, Saving.Reason reason) {
        working.set(false);
        told.set(new Told.NotSaved(reason));
        if (reason == Saving.Reason.CHANGED_ELSEWHERE) {
            read(0, () -> open(seen.screening().id(), seen.blind(), () -> {}));
        }
    }

    private Optional<ScreeningId> worst() {
        return lines.stream().findFirst().map(QueueLine::screening);
    }

    private void open(ScreeningId id, Runnable then) {
        boolean blind =
                lines.stream().filter(line -> line.screening().equals(id)).anyMatch(this::isBlind);
        open(id, blind, then);
    }

    /// Whoever chooses another case before this one has come, sees the other one.
    private void open(ScreeningId id, boolean blind, Runnable then) {
        int turn = ++asked;
        background.run(
                () -> find(id, blind),
                found -> {
                    if (turn == asked) {
                        opened.set(found);
                    }
                    then.run();
                });
    }

    private Optional<Opened> find(ScreeningId id, boolean blind) {
        var found = blind ? reviewing.openBlind(id) : reviewing.open(id);
        return found.map(one ->
                new Opened(
                        one,
                        barriers(one),
                        rulebook.askNext(one.screening().content(), MOST_QUESTIONS),
                        reviewing.colleagues()));
    }

    private Map<Kind, Barrier> barriers(ReviewCase one) {
        var barriers = new EnumMap<Kind, Barrier>(Kind.class);
        Sample.of(one)
                .forEach(each ->
                        reviewing
                                .barrier(one, each)
                                .ifPresent(barrier -> barriers.put(Kind.of(each), barrier)));
        return barriers;
    }

    private void read(int offset, Runnable then) {
        if (offset > 0 && reading) {
            return;
        }
        reading = true;
        var wanted = filter.get();
        background.run(
                () ->
                        new Page(
                                wanted,
                                reviewing.counts(),
                                reviewing.queue(wanted, offset, PAGE),
                                reviewing.names()),
                page -> {
                    take(offset, page);
                    then.run();
                });
    }

    private void take(int offset, Page page) {
        reading = false;
        if (!Objects.equals(page.filter(), filter.get())) {
            return;
        }
        names = page.names();
        counts.set(page.counts());
        all = page.lines().size() < PAGE;
        if (offset == 0) {
            lines.setAll(page.lines());
        } else {
            lines.addAll(page.lines());
        }
        loaded.set(true);
    }
}
