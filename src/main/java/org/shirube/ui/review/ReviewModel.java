package org.shirube.ui.review;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.shirube.casework.AccountId;
import org.shirube.casework.Barrier;
import org.shirube.casework.Decision;
import org.shirube.casework.QueueLine;
import org.shirube.casework.ReviewCase;
import org.shirube.casework.Reviewing;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.scoring.Rulebook;
import org.shirube.ui.kit.Background;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// The review queue, read page by page, the case that is looked at, and the decision about it. Used
/// on the window's thread; the store is reached through the background.
public final class ReviewModel {

    private static final int MOST_QUESTIONS = 5;

    private final Reviewing reviewing;
    private final Rulebook rulebook;
    private final Background background;
    private final Queue queue;
    private final Choosing choosing = new Choosing();
    private final ReadOnlyObjectWrapper<Optional<Opened>> opened =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Told> told =
            new ReadOnlyObjectWrapper<>(new Told.Nothing());
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper(false);
    private final BooleanProperty blindFirst = new SimpleBooleanProperty(false);
    private int asked;

    /// While the queue is read anew after a decision: what the list then selects by itself is not
    /// chosen by anybody.
    private boolean settling;

    /// What there is to say about the last decision.
    sealed interface Told {

        record Nothing() implements Told {}

        record Decided(String label, Kind kind) implements Told {}

        record NotSaved(Saving.Reason reason) implements Told {}
    }

    public ReviewModel(Reviewing reviewing, Rulebook rulebook, Background background) {
        this.reviewing = reviewing;
        this.rulebook = rulebook;
        this.background = background;
        queue = new Queue(reviewing, background);
    }

    /// Reads the queue and a case, or the worst; then goes on.
    public void load(Optional<ScreeningId> at, Runnable then) {
        queue.readAnew(() -> at.or(queue::worst).ifPresentOrElse(id -> open(id, then), then));
    }

    Queue queue() {
        return queue;
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

    String name(AccountId id) {
        return queue.name(id);
    }

    boolean isMe(AccountId id) {
        return reviewing.account().id().equals(id);
    }

    /// Whether a line keeps the result to itself.
    boolean isBlind(QueueLine line) {
        return (blindFirst.get() || line.secondFor().filter(this::isMe).isPresent())
                && line.seenBy().stream().noneMatch(this::isMe);
    }

    /// Another case than the one that is open: what was chosen for that one is forgotten.
    void choose(ScreeningId id) {
        if (!isOpen(id) && !settling) {
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
                settling = true;
                var news = new Told.Decided(seen.screening().label(), Kind.of(decision));
                queue.readAnew(() -> goOn(seen.screening().id(), news));
            }
        }
    }

    /// To the worst that is left, unless the case that was decided still stands in the queue.
    private void goOn(ScreeningId decided, Told news) {
        boolean stays = queue.line(decided).isPresent();
        var next = stays ? decided : queue.worst().orElse(decided);
        Runnable then =
                () -> {
                    settling = false;
                    told.set(news);
                };
        if (stays) {
            open(next, false, then);
        } else {
            open(next, then);
        }
    }

    /// What was chosen and written stays; what changed meanwhile is shown.
    private void refused(ReviewCase seen, Saving.Reason reason) {
        working.set(false);
        settling = false;
        told.set(new Told.NotSaved(reason));
        if (reason == Saving.Reason.CHANGED_ELSEWHERE) {
            queue.readAnew(() -> open(seen.screening().id(), seen.blind(), () -> {}));
        }
    }

    private void open(ScreeningId id, Runnable then) {
        open(id, queue.line(id).filter(this::isBlind).isPresent(), then);
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
}
