package org.shirube.storage;

import org.shirube.casework.Facet;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.CaseSummaryRecord;
import org.shirube.storage.search.SortKey;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/// The names of the sets that a case is in: one for each side by which the list is narrowed, one
/// for each stretch of an order in which it is read.
final class CaseSets {

    /// By month, in UTC, such as 2027-02.
    static final String CHANGED = "changed=";

    static final String OPENED = "opened=";

    /// By the first letter of the alias as it is sorted.
    static final String INITIAL = "initial=";

    private static final String LISTED = "l:";
    private static final String TOLD = "t:";
    private static final int LONGEST = 60;

    private CaseSets() {}

    static List<String> of(CaseSummaryRecord row) {
        var sets = new ArrayList<String>();
        var line = SummaryRows.summary(row);
        for (var facet : Facet.values()) {
            sets.add(of(facet, facet.of(line)));
        }
        sets.add(CHANGED + month(row.getChangedAt()));
        sets.add(OPENED + month(row.getOpenedAt()));
        sets.add(INITIAL + SortKey.initial(row.getAliasKey()));
        return sets;
    }

    static String of(Facet facet, String value) {
        return (beginning(facet) + value)
                .transform(name -> name.substring(0, Math.min(LONGEST, name.length())));
    }

    static String beginning(Facet facet) {
        return Words.of(facet) + "=";
    }

    static String ofGram(String gram, boolean listed) {
        return (listed ? LISTED : TOLD) + gram;
    }

    static YearMonth month(OffsetDateTime time) {
        return YearMonth.from(time.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
