package org.shirube.ui.backup;

import org.shirube.casework.AuditHead;
import org.shirube.casework.Preview;
import org.shirube.casework.Preview.Compared;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// What a backup holds, and what becomes of the store that is there.
record PreviewWords(Texts texts, Preview preview) {

    String title() {
        return texts.get("restore.preview", texts.dateTime(preview.facts().takenAt()));
    }

    List<String> holds() {
        var lines = new ArrayList<String>();
        lines.add(holdings(preview.holds()));
        lines.add(texts.get("restore.schema", texts.number(preview.facts().schema())));
        preview.facts().end().map(this::end).ifPresent(lines::add);
        return lines;
    }

    /// Whether something would be missing then.
    boolean loses() {
        return preview.present() instanceof Compared.Same(var age, _, _)
                ? age == Preview.Age.OLDER || age == Preview.Age.APART
                : preview.present() instanceof Compared.OtherStore;
    }

    List<String> compared() {
        return switch (preview.present()) {
            case Compared.Nothing _ -> List.of(texts.get("restore.present.none"));
            case Compared.OtherStore _ -> List.of(texts.get("restore.present.other"));
            case Compared.Closed _ -> List.of(texts.get("restore.present.closed"));
            case Compared.Same(var age, int only, var holds) ->
                    List.of(
                            texts.of("restore.age", age),
                            texts.get("restore.present.same", holdings(holds)),
                            texts.get("restore.present.only", texts.number(only)));
        };
    }

    private String holdings(Preview.Holdings holds) {
        return texts.get("restore.holds", holds.cases(), holds.screenings(), holds.accounts());
    }

    private String end(AuditHead end) {
        return texts.get(
                "restore.end",
                texts.number(end.sequence()),
                texts.dateTime(end.at()),
                end.fingerprint());
    }
}
