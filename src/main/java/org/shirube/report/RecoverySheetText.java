package org.shirube.report;

import org.shirube.casework.RecoverySheet;
import org.shirube.text.Language;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// All that stands on a recovery sheet, in one language; paper and preview are drawn from it. Holds
/// the secret words as text until it is collected.
public record RecoverySheetText(
        Language language,
        String title,
        String purpose,
        String warning,
        List<Fact> facts,
        String wordsTitle,
        List<String> words,
        String qrHint,
        String stepsTitle,
        List<String> steps,
        List<String> blanks,
        String rehearsal,
        List<String> rehearsalColumns,
        String auditHint,
        String fileName) {

    /// Empty lines under [#rehearsalColumns].
    public static final int REHEARSALS = 4;

    /// One line about the sheet.
    public record Fact(String name, String value) {}

    public static RecoverySheetText of(Texts texts, RecoverySheet sheet, SheetOccasion occasion) {
        boolean alone = sheet.needed() == 1;
        return new RecoverySheetText(
                texts.language(),
                texts.get("sheet.title"),
                alone
                        ? texts.get("sheet.purpose.alone")
                        : texts.get("sheet.purpose.some", sheet.needed(), sheet.of()),
                alone
                        ? texts.get("sheet.warning.alone")
                        : texts.get("sheet.warning.some", sheet.needed()),
                facts(texts, sheet, occasion),
                texts.get("sheet.words"),
                sheet.words(),
                texts.get("sheet.qr"),
                texts.get("sheet.steps"),
                steps(texts, sheet),
                List.of(texts.get("sheet.keeper"), texts.get("sheet.place")),
                texts.get("sheet.rehearsal"),
                List.of(
                        texts.get("sheet.rehearsal.on"),
                        texts.get("sheet.rehearsal.by"),
                        texts.get("sheet.rehearsal.result")),
                audit(texts, occasion),
                "sheet-%d-of-%d.pdf".formatted(sheet.number(), sheet.of()));
    }

    private static List<Fact> facts(Texts texts, RecoverySheet sheet, SheetOccasion occasion) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(texts.get("sheet.office"), occasion.office()));
        facts.add(new Fact(texts.get("sheet.store"), occasion.store()));
        facts.add(new Fact(texts.get("sheet.made"), texts.date(occasion.made())));
        facts.add(new Fact(texts.get("sheet.set"), sheet.set()));
        facts.add(new Fact(texts.get("sheet.number"), number(texts, sheet)));
        return facts;
    }

    private static String number(Texts texts, RecoverySheet sheet) {
        return sheet.needed() == 1
                ? texts.get("sheet.number.alone")
                : texts.get("sheet.number.some", sheet.number(), sheet.of(), sheet.needed());
    }

    private static List<String> steps(Texts texts, RecoverySheet sheet) {
        var steps = new ArrayList<String>();
        if (sheet.needed() > 1) {
            steps.add(texts.get("sheet.step.gather", sheet.needed(), sheet.set()));
        }
        steps.add(texts.get("sheet.step.open"));
        steps.add(texts.get("sheet.step.type"));
        steps.add(texts.get("sheet.step.replace"));
        return steps;
    }

    private static String audit(Texts texts, SheetOccasion occasion) {
        return occasion.newestEntry()
                .map(head ->
                        texts.get("sheet.audit", texts.number(head.sequence()), head.fingerprint()))
                .orElse("");
    }

    /// The words as the QR code holds them.
    public String wordsAsText() {
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return "the text of " + fileName;
    }
}
