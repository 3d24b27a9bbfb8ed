package org.shirube.ui.audit;

import org.shirube.casework.AuditFault;
import org.shirube.casework.AuditHead;
import org.shirube.casework.AuditReport;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// What came of a check of the log, in words: the outcome, what is wrong and where, and what no
/// check can find.
record ReportWords(Texts texts, AuditReport report) {

    /// So many faults are told one by one.
    private static final int TOLD = 20;

    String title() {
        return report.isWhole()
                ? texts.get("audit.whole")
                : texts.get("audit.faulty", texts.number(report.faultCount()));
    }

    /// How many entries, since when, and where the log ends.
    List<String> facts() {
        var facts = new ArrayList<String>();
        report.since()
                .ifPresent(since ->
                        facts.add(
                                texts.get(
                                        "audit.entries",
                                        texts.number(report.entries()),
                                        texts.dateTime(since))));
        report.end().ifPresent(end -> facts.add(end(end)));
        if (report.clockSetBack() > 0) {
            facts.add(texts.get("audit.clock-back.count", texts.number(report.clockSetBack())));
        }
        if (report.restored() > 0) {
            facts.add(texts.get("audit.restored", texts.number(report.restored())));
        }
        if (report.behind() > 0) {
            facts.add(texts.get("audit.behind", texts.number(report.behind())));
        }
        return facts;
    }

    List<String> faults() {
        var told = new ArrayList<String>();
        report.faults().stream().limit(TOLD).map(this::fault).forEach(told::add);
        long more = report.faultCount() - told.size();
        if (more > 0) {
            told.add(texts.get("audit.faults.more", texts.number(more)));
        }
        return told;
    }

    List<String> limits() {
        return List.of(
                texts.get("audit.limit.together"),
                texts.get("audit.limit.own"),
                texts.get("audit.limit.rows"));
    }

    private String end(AuditHead end) {
        return texts.get(
                "audit.end",
                texts.number(end.sequence()),
                texts.dateTime(end.at()),
                end.fingerprint());
    }

    private String fault(AuditFault fault) {
        var what = texts.of("audit.fault", fault.kind());
        var from = texts.number(fault.sequence());
        return fault.count() > 1
                ? texts.get("audit.fault.many", from, texts.number(fault.count()), what)
                : texts.get("audit.fault.one", from, what);
    }
}
