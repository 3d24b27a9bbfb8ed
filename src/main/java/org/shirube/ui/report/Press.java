package org.shirube.ui.report;

import org.shirube.casework.CaseReport;
import org.shirube.report.CaseReportPdf;
import org.shirube.report.CaseReportText;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.WindowTypesetter;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Optional;

/// Makes the file of a report, in memory.
public record Press(Handbook handbook) {

    /// In which language, on which day, from whom and for whom.
    record Printing(Language language, LocalDate made, String from, Optional<String> recipient) {}

    byte[] print(CaseReport report, Printing how) {
        var occasion = new CaseReportText.Occasion(how.made(), how.from(), how.recipient());
        var text = CaseReportText.of(Texts.in(how.language()), handbook, report, occasion);
        var file = new ByteArrayOutputStream();
        CaseReportPdf.write(text, new WindowTypesetter(), file);
        return file.toByteArray();
    }
}
