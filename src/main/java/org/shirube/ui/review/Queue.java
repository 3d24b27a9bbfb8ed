package org.shirube.ui.review;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.AccountId;
import org.shirube.casework.QueueCounts;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.QueueLine;
import org.shirube.casework.Reviewing;
import org.shirube.casework.ScreeningId;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The lines of the review queue as far as they were read, page by page, with their counts and the
/// names that stand in them.
final class Queue {

    static final int PAGE = 50;

    private static final int AHEAD = 15;

    private final Reviewing reviewing;
    private final Background background;
    private final ObservableList<QueueLine> lines = FXCollections.observableArrayList();
    private final ObservableList<QueueLine> seenLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<QueueCounts> counts =
            new ReadOnlyObjectWrapper<>(QueueCounts.NONE);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private QueueFilter filter = QueueFilter.ALL;
    private Map<AccountId, String> names = Map.of();
    private boolean all;
    private boolean reading;

    private record Page(
            QueueFilter filter,
            QueueCounts counts,
            List<QueueLine> lines,
            Map<AccountId, String> names) {}

    Queue(Reviewing reviewing, Background background) {
        this.reviewing = reviewing;
        this.background = background;
    }

    ObservableList<QueueLine> lines() {
        return seenLines;
    }

    ReadOnlyObjectProperty<QueueCounts> counts() {
        return counts.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    QueueFilter filter() {
        return filter;
    }

    /// Of somebody who has left, too.
    String name(AccountId id) {
        return names.getOrDefault(id, "–");
    }

    Optional<ScreeningId> worst() {
        return lines.stream().findFirst().map(QueueLine::screening);
    }

    Optional<QueueLine> line(ScreeningId id) {
        return lines.stream().filter(line -> line.screening().equals(id)).findFirst();
    }

    void show(QueueFilter wanted) {
        filter = wanted;
        readAnew(() -> {});
    }

    /// Somebody sees the line: time to read on, if it is near the end.
    void seen(int line) {
        if (line + AHEAD >= lines.size() && !all && !reading) {
            read(lines.size(), () -> {});
        }
    }

    void readAnew(Runnable then) {
        read(0, then);
    }

    private void read(int offset, Runnable then) {
        reading = true;
        var wanted = filter;
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

    /// A page that was asked for before the queue was read anew is not wanted any more.
    private void take(int offset, Page page) {
        reading = false;
        if (page.filter() != filter || (offset > 0 && offset != lines.size())) {
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
