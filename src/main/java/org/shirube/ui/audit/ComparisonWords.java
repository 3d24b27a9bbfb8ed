package org.shirube.ui.audit;

import org.shirube.casework.AuditComparison;
import org.shirube.casework.AuditHead;
import org.shirube.text.Texts;

import java.util.Optional;

/// Whether the log holds what was noted elsewhere, in words.
record ComparisonWords(Texts texts, AuditComparison comparison) {

    boolean isGood() {
        return comparison instanceof AuditComparison.Held;
    }

    String title() {
        return switch (comparison) {
            case AuditComparison.Held(var entry) ->
                    texts.get("audit.compare.held", texts.number(entry.sequence()));
            case AuditComparison.Another(var entry, _) ->
                    texts.get("audit.compare.another", texts.number(entry.sequence()));
            case AuditComparison.Ended _ -> texts.get("audit.compare.ended");
        };
    }

    String text() {
        return switch (comparison) {
            case AuditComparison.Held(var entry) ->
                    texts.get("audit.compare.held.text", texts.dateTime(entry.at()));
            case AuditComparison.Another(var entry, var restored) ->
                    texts.get(
                                    "audit.compare.another.text",
                                    texts.dateTime(entry.at()),
                                    entry.fingerprint())
                            + " "
                            + parted(restored);
            case AuditComparison.Ended(var newest, var restored) ->
                    texts.get(
                                    "audit.compare.ended.text",
                                    texts.number(newest.sequence()),
                                    texts.dateTime(newest.at()))
                            + " "
                            + parted(restored);
        };
    }

    private String parted(Optional<AuditHead> restored) {
        return restored.map(entry ->
                        texts.get(
                                "audit.compare.restored",
                                texts.number(entry.sequence()),
                                texts.dateTime(entry.at())))
                .orElseGet(() -> texts.get("audit.compare.parted"));
    }
}
