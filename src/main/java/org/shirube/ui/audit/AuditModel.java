package org.shirube.ui.audit;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import org.shirube.casework.AccountId;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditLine;
import org.shirube.ui.kit.Background;

import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/// The log as somebody reads it: one page at a time, the newest first, of what they ask for. Holds
/// that page and where the newer ones began, never the log.
public final class AuditModel {

    static final int PAGE = 50;

    private final Audit audit;
    private final Background background;
    private final ZoneId zone;
    private final CheckModel check;
    private final ObservableList<AuditLine> lines = FXCollections.observableArrayList();
    private final ObservableList<AuditLine> seenLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ObservableMap<AccountId, String> authors = FXCollections.observableHashMap();
    private final ObservableMap<AccountId, String> seenAuthors =
            FXCollections.unmodifiableObservableMap(authors);
    private final BooleanProperty filtering = new SimpleBooleanProperty(false);
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper hasOlder = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyBooleanWrapper hasNewer = new ReadOnlyBooleanWrapper(false);

    /// Above which number each page ended that was turned, the newest page's first.
    private final Deque<Long> turned = new ArrayDeque<>();

    private Filter filter = Filter.NONE;
    private long before = Long.MAX_VALUE;

    private record Page(Filter filter, List<AuditLine> lines, Map<AccountId, String> authors) {}

    public AuditModel(Audit audit, Background background, ZoneId zone) {
        this.audit = audit;
        this.background = background;
        this.zone = zone;
        check = new CheckModel(audit, background);
        read();
    }

    ObservableList<AuditLine> lines() {
        return seenLines;
    }

    /// Everybody who may have written an entry, by name.
    ObservableMap<AccountId, String> authors() {
        return seenAuthors;
    }

    /// Whether a page has come: before that nobody can say that there is nothing.
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasOlder() {
        return hasOlder.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasNewer() {
        return hasNewer.getReadOnlyProperty();
    }

    /// Whether the fields that ask for entries are open.
    BooleanProperty filtering() {
        return filtering;
    }

    CheckModel check() {
        return check;
    }

    Filter filter() {
        return filter;
    }

    /// Shows the newest page of what is asked for.
    void show(Filter asked) {
        if (!asked.equals(filter)) {
            filter = asked;
            turned.clear();
            before = Long.MAX_VALUE;
            read();
        }
    }

    void older() {
        if (hasOlder.get()) {
            turned.push(before);
            before = lines.get(PAGE - 1).entry().sequence();
            read();
        }
    }

    void newer() {
        if (!turned.isEmpty()) {
            before = turned.pop();
            read();
        }
    }

    /// One line more than a page tells whether another page follows.
    private void read() {
        var asked = filter;
        long from = before;
        background.run(
                () -> {
                    var found = audit.lines(asked.query(zone), from, PAGE + 1);
                    return new Page(asked, found, audit.authors());
                },
                this::show);
    }

    private void show(Page page) {
        if (page.filter().equals(filter)) {
            authors.putAll(page.authors());
            hasOlder.set(page.lines().size() > PAGE);
            hasNewer.set(!turned.isEmpty());
            lines.setAll(page.lines().stream().limit(PAGE).toList());
            loaded.set(true);
        }
    }
}
