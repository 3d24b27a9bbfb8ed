package org.shirube.ui.cases;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.CaseSummary;
import org.shirube.casework.Casework;
import org.shirube.casework.Operation;
import org.shirube.casework.ScreeningId;
import org.shirube.ui.kit.Background;

import java.util.List;
import java.util.Optional;

/// The cases, the newest change first: read page by page as somebody scrolls, never all at once.
public final class CaseListModel {

    static final int PAGE = 60;

    /// The next page is read when so many lines are left below.
    private static final int AHEAD = 20;

    private final Casework casework;
    private final Background background;
    private final Optional<ScreeningId> left;
    private final ObservableList<CaseSummary> lines = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private boolean reading;

    private record Page(int total, List<CaseSummary> lines) {}

    /// Comes back to the case of the screening that somebody left, if any.
    public CaseListModel(Casework casework, Background background, Optional<ScreeningId> left) {
        this.casework = casework;
        this.background = background;
        this.left = left;
        read();
    }

    /// The lines that were read so far.
    ObservableList<CaseSummary> lines() {
        return FXCollections.unmodifiableObservableList(lines);
    }

    /// How many cases there are in all.
    ReadOnlyIntegerProperty total() {
        return total.getReadOnlyProperty();
    }

    /// Whether the first page has come: before that nobody can say that there are no cases.
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// Where to begin: at the line that somebody came from, if it was read, else at the first.
    int entrance() {
        for (int i = 0; i < lines.size(); i++) {
            if (left.isPresent() && lines.get(i).newest().equals(left)) {
                return i;
            }
        }
        return 0;
    }

    boolean mayBegin() {
        return casework.account().may(Operation.SCREEN);
    }

    /// Somebody sees the line: time to read on, if it is near the end.
    void seen(int line) {
        if (line + AHEAD >= lines.size() && lines.size() < total.get()) {
            read();
        }
    }

    private void read() {
        if (!reading) {
            reading = true;
            int offset = lines.size();
            background.run(
                    () -> new Page(casework.caseCount(), casework.cases(offset, PAGE)), this::show);
        }
    }

    private void show(Page page) {
        reading = false;
        total.set(page.total());
        lines.addAll(page.lines());
        loaded.set(true);
    }
}
