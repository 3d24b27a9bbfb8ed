package org.shirube.storage;

import org.jooq.DSLContext;
import org.jooq.TableRecord;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseSummary;
import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Status;
import org.shirube.storage.schema.tables.records.CaseFileRecord;
import org.shirube.storage.schema.tables.records.CasePendingRecord;
import org.shirube.storage.schema.tables.records.PersonRecord;
import org.shirube.storage.schema.tables.records.SearchTextRecord;
import org.shirube.storage.search.Folded;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Stores of many cases for the bench: as an office of ten years would have them, mostly interns,
/// mostly from few countries, with names that many share and a note in one of three. Written in
/// batches below the audit log, the same for each seed.
final class ManyCases {

    private static final int AT_ONCE = 4096;
    private static final Instant FIRST = Instant.parse("2016-01-04T00:00:00Z");
    private static final Duration YEARS = Duration.ofDays(3650);

    private static final List<String> SCHEMES =
            List.of(
                    "titp-1", "titp-2", "titp-3", "titp", "ssw-1", "student", "expired", "",
                    "spouse");
    private static final List<String> NATIONS =
            List.of(
                    "VNM", "MMR", "IDN", "PHL", "CHN", "NPL", "KHM", "THA", "", "BRA", "LKA",
                    "BGD");
    private static final List<String> FAMILY =
            List.of(
                    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Aung", "Zaw", "Siti", "Santos",
                    "Wang", "Tamang", "アウン", "グエン", "チャン", "佐藤", "Sok");
    private static final List<String> MIDDLE =
            List.of("Thị", "Văn", "Min", "Dewi", "Cruz", "Xiao", "Bahadur", "ティ", "", "", "");
    private static final List<String> GIVEN =
            List.of(
                    "Anh", "Bình", "Châu", "Dung", "Hạnh", "Linh", "Mai", "Phương", "Thảo", "Hla",
                    "Maria", "Ayu", "Fang", "Maya", "リン", "ミン", "花子", "Chan", "Quỳnh", "Yến");
    private static final List<String> NOTES =
            List.of(
                    "passport kept by the supervising body since arrival",
                    "owes the broker two years of pay",
                    "監理団体の担当者に電話、来週また来る",
                    "寮の部屋に鍵がない。社長が夜に来る",
                    "fined for being late, overtime not paid",
                    "wants to change the job and stay in Japan",
                    "送り出し機関に手数料を払った",
                    "afraid of being sent home",
                    "farm in the hills, two others from the same village",
                    "弁護士に相談済み");

    private final DSLContext db;
    private final Change change;
    private final Random random = new Random(42);
    private final Set<String> labels = new HashSet<>();

    ManyCases(DSLContext db, AccountId by) {
        this.db = db;
        change = new Change(by, FIRST);
    }

    /// Also brings them into the sets.
    void make(int cases) {
        for (int made = 0; made < cases; made += AT_ONCE) {
            var rows = new ArrayList<TableRecord<?>>();
            for (int i = made; i < Math.min(cases, made + AT_ONCE); i++) {
                add(rows, FIRST.plus(YEARS.multipliedBy(i).dividedBy(cases)));
            }
            db.transaction(inside -> {
                inside.dsl().batchInsert(rows).execute();
                CaseIndex.prepare(inside.dsl(), AT_ONCE);
            });
        }
    }

    private void add(List<TableRecord<?>> rows, Instant opened) {
        var id = UUID.randomUUID();
        var alias = alias();
        var label = label();
        rows.add(new PersonRecord(id, 1, change.author(), change.time()));
        var file = new CaseFileRecord();
        file.setId(id);
        file.setPersonId(id);
        file.setLabel(label);
        file.setAlias(alias);
        file.setOpenedAt(Moments.of(opened));
        file.setVersion(1);
        file.setAuthor(change.author());
        file.setChangedAt(change.time());
        file.setClaimOpen(false);
        rows.add(file);
        var line = SummaryRows.row(summary(new CaseId(id), label, alias, opened));
        line.setOpenedAt(Moments.of(opened));
        rows.add(line);
        rows.add(text(id, SearchField.LABEL, label));
        rows.add(text(id, SearchField.ALIAS, alias));
        for (int note = random.nextInt(3) - 1; note > 0; note--) {
            rows.add(text(id, SearchField.told("note " + note), pick(NOTES) + " " + pick(NOTES)));
        }
        rows.add(new CasePendingRecord(id, false));
    }

    private static SearchTextRecord text(UUID id, SearchField field, String text) {
        return new SearchTextRecord(id, field.name(), field.listed(), Folded.of(text), "");
    }

    private CaseSummary summary(CaseId id, String label, String alias, Instant opened) {
        int day = (int) Math.min(400, Math.abs(random.nextGaussian()) * 60);
        return new CaseSummary(
                id,
                label,
                alias,
                new CaseSummary.Profiled(
                        often(SCHEMES),
                        often(NATIONS),
                        random.nextInt(12) == 0
                                ? Minority.YES
                                : pick(List.of(Minority.NO, Minority.NO, Minority.POSSIBLE))),
                new CaseSummary.Result(
                        often(List.of(Conclusion.values())),
                        pick(List.of(Status.values())),
                        pick(List.of(Status.values())),
                        pick(List.of(Status.values())),
                        random.nextInt(10) == 0
                                ? Optional.of(pick(List.of(Danger.Level.values())))
                                : Optional.empty()),
                Optional.empty(),
                random.nextInt(20) == 0
                        ? CaseSummary.Progress.IN_PROGRESS
                        : CaseSummary.Progress.SUBMITTED,
                opened.plus(Duration.ofDays(day)).plusSeconds(random.nextInt(80_000)));
    }

    private String alias() {
        if (random.nextInt(10) == 0) {
            return "";
        }
        return (pick(FAMILY) + " " + pick(MIDDLE) + " " + pick(GIVEN)).replace("  ", " ");
    }

    private String label() {
        var label = Labels.random(random);
        while (!labels.add(label)) {
            label = Labels.random(random);
        }
        return label;
    }

    /// Each half as often as the one before.
    private <T> T often(List<T> from) {
        int at = 0;
        while (at < from.size() - 1 && random.nextBoolean()) {
            at++;
        }
        return from.get(at);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
