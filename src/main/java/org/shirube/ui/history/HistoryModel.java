package org.shirube.ui.history;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.shirube.casework.CaseId;
import org.shirube.casework.History;
import org.shirube.casework.HistoryKind;
import org.shirube.casework.HistoryLine;
import org.shirube.ui.kit.Background;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What happened to a case, the newest first: a page at a time, of the kinds that somebody wants to
/// see.
public final class HistoryModel {

    static final int PAGE = 20;

    private final History history;
    private final CaseId caseId;
    private final Background background;
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final ObservableList<HistoryLine> seenLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyBooleanWrapper hasEarlier = new ReadOnlyBooleanWrapper(false);
    private Set<HistoryKind> kinds = EnumSet.allOf(HistoryKind.class);
    private int asked;

    public HistoryModel(History history, CaseId caseId, Background background) {
        this.history = history;
        this.caseId = caseId;
        this.background = background;
        read(Long.MAX_VALUE);
    }

    ObservableList<HistoryLine> lines() {
        return seenLines;
    }

    ReadOnlyBooleanProperty hasEarlier() {
        return hasEarlier.getReadOnlyProperty();
    }

    Set<HistoryKind> kinds() {
        return Set.copyOf(kinds);
    }

    /// Only these kinds; none chosen shows all.
    void show(Set<HistoryKind> wanted) {
        kinds = wanted.isEmpty() ? EnumSet.allOf(HistoryKind.class) : EnumSet.copyOf(wanted);
        read(Long.MAX_VALUE);
    }

    /// What was done on this page is part of it.
    public void refresh() {
        read(Long.MAX_VALUE);
    }

    void earlier() {
        if (hasEarlier.get()) {
            read(lines.getLast().number());
        }
    }

    /// One line more than a page tells whether another page follows.
    private void read(long before) {
        int question = ++asked;
        Set<HistoryKind> wanted = kinds;
        background.run(
                () -> history.page(caseId, wanted, before, PAGE + 1),
                found -> {
                    if (question == asked) {
                        show(found, before);
                    }
                });
    }

    private void show(List<HistoryLine> found, long before) {
        if (before == Long.MAX_VALUE) {
            lines.clear();
        }
        lines.addAll(found.stream().limit(PAGE).toList());
        hasEarlier.set(found.size() > PAGE);
    }
}
