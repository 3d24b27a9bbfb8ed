package org.shirube.storage;

import static org.shirube.storage.schema.Tables.CASE_SUMMARY;

import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseList;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.CaseSlice;
import org.shirube.casework.Facet;
import org.shirube.casework.ListedCase;
import org.shirube.casework.Session;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// How long the case list takes to answer, in a store of many cases, beside reading one row by its
/// key; and how much memory it takes to scroll through all. Usage: `ListBench [FOLDER [CASES]]`.
/// The store is made once and kept in the folder.
public final class ListBench {

    private static final int PAGE = 60;
    private static final int WARM_UP = 30;
    private static final int TIMES = 150;

    private final CaseList list;
    private final Random random = new Random(3);

    private ListBench(Session session) {
        list = new CaseList(session, ZoneOffset.UTC);
    }

    /// Something that is measured, with a fresh choice each time.
    private interface Call {

        void run() throws SQLException;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var parent = Path.of(arguments.length > 0 ? arguments[0] : "target");
        int cases = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
        var folder = parent.resolve("list-bench-" + cases);
        System.out.println(
                "| what | median | 95th | 99th percentile | processor: median | 95th percentile |");
        fill(folder, cases);
        floors(folder);
        try (Session session = QuickVault.session(folder, new SteppingClock())) {
            var bench = new ListBench(session);
            bench.pages();
            bench.filters();
            bench.searches();
            bench.memory(cases);
        }
    }

    private static void fill(Path folder, int cases) throws IOException, SQLException {
        if (Files.exists(folder.resolve("made"))) {
            return;
        }
        Files.createDirectories(folder);
        long start = System.nanoTime();
        QuickVault.session(folder, new SteppingClock()).close();
        try (var open = QuickVault.open(folder)) {
            new ManyCases(Transactions.on(open.connection()), open.account()).make(cases);
            open.sync();
        }
        Files.writeString(folder.resolve("made"), "");
        System.out.printf(
                Locale.ROOT,
                "%,d cases made in %d s, %.0f MB%n",
                cases,
                (System.nanoTime() - start) / 1_000_000_000,
                Files.size(folder.resolve("store").resolve("cases.mv.db")) / 1e6);
    }

    private static void floors(Path folder) throws SQLException, IOException {
        try (var open = QuickVault.open(folder)) {
            var db = Transactions.on(open.connection());
            var ids =
                    db.select(CASE_SUMMARY.CASE_ID)
                            .from(CASE_SUMMARY)
                            .orderBy(CASE_SUMMARY.CASE_ID)
                            .limit(1000)
                            .fetch(CASE_SUMMARY.CASE_ID);
            var random = new Random(1);
            try (var byKey =
                    open.connection()
                            .prepareStatement("select * from case_summary where case_id = ?")) {
                measure(
                        "floor: one row by its key",
                        () -> {
                            byKey.setObject(1, ids.get(random.nextInt(ids.size())));
                            byKey.executeQuery().next();
                        });
            }
            try (var none =
                    open.connection()
                            .prepareStatement("select * from case_summary where label < 'A'")) {
                measure("floor: a scan that finds nothing", () -> none.executeQuery().next());
            }
        }
    }

    private void pages() throws SQLException {
        for (var by : CaseOrder.By.values()) {
            var order = CaseOrder.of(by);
            measure("first page by " + by, () -> page(CaseFilter.NONE, order));
        }
        for (var by : List.of(CaseOrder.By.CHANGED, CaseOrder.By.ALIAS, CaseOrder.By.CONCLUSION)) {
            var order = CaseOrder.of(by);
            var deep = list.page(CaseFilter.NONE, order, CaseSlice.first(1).skipping(90_000));
            measure(
                    "the page behind line 90,000 by " + by,
                    () ->
                            list.page(
                                    CaseFilter.NONE,
                                    order,
                                    CaseSlice.after(deep.getFirst(), PAGE)));
        }
        measure("count of all", () -> list.count(CaseFilter.NONE));
    }

    private void filters() throws SQLException {
        for (var facet : Facet.values()) {
            var values = List.copyOf(list.tally(CaseFilter.NONE, facet).orElseThrow().keySet());
            measure("page and count by " + facet, () -> both(with(facet, values)));
            measure("how many of each " + facet, () -> list.tally(CaseFilter.NONE, facet));
        }
        measure("page and count by days of change", () -> both(changed()));
        measure("page and count by days of opening", () -> both(opened()));
        measure(
                "page and count, nationality, danger, days of opening",
                () ->
                        both(
                                opened().with(Facet.NATIONALITY, pick("VNM", "MMR", "LKA"))
                                        .with(Facet.DANGER, pick("red", "orange", "none"))));
        measure(
                "the same by alias",
                () -> {
                    var filter =
                            opened().with(Facet.NATIONALITY, pick("VNM", "MMR", "LKA"))
                                    .with(Facet.CHILD, pick("yes", "no"));
                    page(filter, CaseOrder.of(CaseOrder.By.ALIAS));
                    list.count(filter);
                });
    }

    private void searches() throws SQLException {
        var names =
                List.of(
                        "nguyễn thị linh",
                        "アウン",
                        "ぐえん リン",
                        "santos maria",
                        "佐藤花子",
                        "quỳnh",
                        "kj-47");
        for (int letters : List.of(1, 2, 3, 5, 20)) {
            measure(
                    "search as one types, %d letters".formatted(letters),
                    () -> {
                        var name = names.get(random.nextInt(names.size()));
                        both(
                                CaseFilter.NONE.searching(
                                        name.substring(0, Math.min(letters, name.length()))));
                    });
        }
        var labels =
                list.page(CaseFilter.NONE, CaseOrder.of(CaseOrder.By.LABEL), CaseSlice.first(500));
        measure(
                "search for a label",
                () ->
                        both(
                                CaseFilter.NONE.searching(
                                        labels.get(random.nextInt(labels.size()))
                                                .summary()
                                                .label())));
        var notes = List.of("passport", "broker", "監理団体", "弁護士に相談", "overtime", "nothing such");
        measure(
                "search in notes",
                () -> both(CaseFilter.NONE.searching(notes.get(random.nextInt(notes.size())))));
        measure(
                "search and filter",
                () ->
                        both(
                                opened().searching(notes.get(random.nextInt(notes.size())))
                                        .with(Facet.NATIONALITY, pick("VNM", "MMR", "LKA"))));
    }

    private void memory(int cases) {
        long before = used();
        List<ListedCase> page = page(CaseFilter.NONE, CaseOrder.USUAL);
        int seen = page.size();
        while (page.size() == PAGE) {
            page =
                    list.page(
                            CaseFilter.NONE,
                            CaseOrder.USUAL,
                            CaseSlice.after(page.getLast(), PAGE));
            seen += page.size();
        }
        if (seen != cases) {
            throw new IllegalStateException("scrolled through " + seen);
        }
        System.out.printf(
                Locale.ROOT,
                "| memory before and after scrolling through all | %.0f MB, %.0f MB | |%n",
                before / 1e6,
                used() / 1e6);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private void both(CaseFilter filter) {
        page(filter, CaseOrder.USUAL);
        list.count(filter);
    }

    private List<ListedCase> page(CaseFilter filter, CaseOrder order) {
        return list.page(filter, order, CaseSlice.first(PAGE));
    }

    private CaseFilter with(Facet facet, List<String> values) {
        return CaseFilter.NONE.toggling(facet, values.get(random.nextInt(values.size())));
    }

    private CaseFilter changed() {
        return CaseFilter.NONE.changedIn(days());
    }

    private CaseFilter opened() {
        return CaseFilter.NONE.openedIn(days());
    }

    private CaseFilter.Days days() {
        var from = LocalDate.of(2016, 1, 4).plusDays(random.nextInt(3300));
        return new CaseFilter.Days(
                Optional.of(from), Optional.of(from.plusDays(1 + random.nextInt(700))));
    }

    private Set<String> pick(String... values) {
        return Set.of(values[random.nextInt(values.length)]);
    }

    private static void measure(String what, Call call) throws SQLException {
        var thread = ManagementFactory.getThreadMXBean();
        var sorted = new long[TIMES];
        var processor = new long[TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            long start = System.nanoTime();
            long worked = thread.getCurrentThreadCpuTime();
            call.run();
            processor[Math.max(0, i)] = thread.getCurrentThreadCpuTime() - worked;
            sorted[Math.max(0, i)] = System.nanoTime() - start;
        }
        Arrays.sort(sorted);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "| %-52s | %7.2f | %7.2f | %7.2f | %7.2f | %7.2f ms |%n",
                what,
                sorted[TIMES / 2] / 1e6,
                sorted[TIMES * 95 / 100] / 1e6,
                sorted[TIMES * 99 / 100] / 1e6,
                processor[TIMES / 2] / 1e6,
                processor[TIMES * 95 / 100] / 1e6);
    }
}
