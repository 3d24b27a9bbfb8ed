package org.shirube.ui.backup;

import org.shirube.casework.SelfCheckReport;
import org.shirube.casework.SelfCheckReport.Newest;
import org.shirube.text.Texts;

import java.util.ArrayList;
import java.util.List;

/// What a check of everything found, in sentences; each with whether all is well.
record SelfCheckWords(Texts texts, SelfCheckReport report, BackupWords sizes) {

    /// One thing that was looked at.
    record Finding(boolean good, String text) {}

    BackupWords.Sentence whole() {
        if (!report.isGood()) {
            return new BackupWords.Sentence(
                    false, texts.get("selfcheck.bad"), texts.get("selfcheck.bad.text"));
        }
        boolean all = findings().stream().allMatch(Finding::good);
        return new BackupWords.Sentence(
                all,
                texts.get("selfcheck.good"),
                all ? texts.get("selfcheck.good.text") : texts.get("selfcheck.good.but"));
    }

    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        found.add(store());
        if (report.storeWhole()) {
            found.add(log());
        }
        found.add(newest());
        found.add(second());
        found.add(room());
        return found;
    }

    private Finding store() {
        return report.storeWhole()
                ? good(texts.get("selfcheck.store.whole", sizes.size(report.room().store())))
                : bad(texts.get("selfcheck.store.damaged"));
    }

    private Finding log() {
        return report.logFaults() == 0
                ? good(texts.get("selfcheck.log.whole"))
                : bad(texts.get("selfcheck.log.faults", texts.number(report.logFaults())));
    }

    private Finding newest() {
        return switch (report.first()) {
            case WHOLE -> good(texts.get("selfcheck.backup.whole"));
            case DAMAGED -> bad(texts.get("selfcheck.backup.damaged"));
            case NONE -> bad(texts.get("selfcheck.backup.none"));
        };
    }

    private Finding second() {
        var second = report.second();
        if (!second.isSet()) {
            return bad(texts.get("selfcheck.second.not-set"));
        }
        if (second.trouble().isPresent()) {
            return bad(
                    texts.get("selfcheck.second")
                            + " "
                            + texts.of("backup.trouble", second.trouble().get()));
        }
        return second.newest() == Newest.WHOLE
                ? good(texts.get("selfcheck.second.whole"))
                : bad(texts.get("selfcheck.second.bad"));
    }

    private Finding room() {
        var left = sizes.size(report.room().left());
        return report.hasRoom()
                ? good(texts.get("selfcheck.room", left))
                : bad(texts.get("selfcheck.room.little", left));
    }

    private static Finding good(String text) {
        return new Finding(true, text);
    }

    private static Finding bad(String text) {
        return new Finding(false, text);
    }
}
