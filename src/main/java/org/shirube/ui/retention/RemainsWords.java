package org.shirube.ui.retention;

import org.shirube.casework.Backup;
import org.shirube.casework.Removal;
import org.shirube.casework.StillHeld;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What backups still hold of erased cases, in sentences.
record RemainsWords(Texts texts) {

    /// So many are named by their date in each place.
    private static final int NAMED = 6;

    String title(StillHeld held) {
        if (!held.isRenewed()) {
            return texts.get("remains.not-renewed");
        }
        return held.holding().isEmpty()
                ? texts.get("remains.perhaps")
                : texts.get("remains.title", held.holding().size());
    }

    List<String> lines(StillHeld held) {
        var lines = new ArrayList<String>();
        if (!held.isRenewed()) {
            lines.add(texts.get("remains.not-renewed.text"));
        }
        var first = held.holding(Backup.Place.FIRST);
        if (!first.isEmpty()) {
            lines.add(texts.get("remains.first", dates(first)));
        }
        var second = held.holding(Backup.Place.SECOND);
        if (!second.isEmpty()) {
            lines.add(texts.get("remains.second", held.second().orElse(""), dates(second)));
        }
        if (!held.unreadable().isEmpty()) {
            lines.add(texts.get("remains.unreadable", names(held.unreadable())));
        }
        held.unseen()
                .ifPresent(folder ->
                        lines.add(
                                texts.get("remains.unseen", folder)
                                        + " "
                                        + texts.of(
                                                "backup.trouble", held.trouble().orElseThrow())));
        lines.add(texts.get("remains.elsewhere"));
        return lines;
    }

    /// What can be done; nothing where no backup would be removed.
    String offer(StillHeld held) {
        return texts.get("remains.remove", held.holding().size());
    }

    String title(Removal removal) {
        return switch (removal) {
            case Removal.Done(int removed, var left) ->
                    left.isNothing()
                            ? texts.get("remains.done", removed)
                            : texts.get("remains.done-in-part", removed);
            case Removal.NoBackup _, Removal.Refused _ -> texts.get("remains.none-removed");
        };
    }

    List<String> lines(Removal removal) {
        return switch (removal) {
            case Removal.Done(_, var left) ->
                    left.isNothing() ? List.of(texts.get("remains.elsewhere")) : lines(left);
            case Removal.NoBackup(var why) ->
                    List.of(texts.get("remains.no-backup"), texts.of("backup.trouble", why));
            case Removal.Refused(var why) -> List.of(texts.of("retention.refused", why));
        };
    }

    private String dates(List<Backup> backups) {
        var dates =
                backups.stream()
                        .limit(NAMED)
                        .flatMap(backup -> backup.facts().stream())
                        .map(facts -> texts.dateTime(facts.takenAt()))
                        .collect(Collectors.joining(" · "));
        int more = backups.size() - NAMED;
        return more > 0 ? texts.get("remains.more", dates, texts.number(more)) : dates;
    }

    private static String names(List<Backup> backups) {
        return backups.stream().limit(NAMED).map(Backup::name).collect(Collectors.joining(" · "));
    }
}
