package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseList;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.CaseSlice;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.Facet;
import org.shirube.casework.ListedCase;
import org.shirube.casework.Role;
import org.shirube.casework.SavedFilter;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Sessions;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.screening.Answer;
import org.shirube.storage.search.Folded;
import org.shirube.storage.search.Kana;
import org.shirube.storage.search.SortKey;
import org.shirube.storage.search.Word;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The case list on a real store: whatever is asked of it, the answer is what one gets by looking
/// at every case.
class StoredListTest {

    private static final List<String> NAMES =
            List.of("Nguyễn Anh", "Trần Bình", "アウン", "さとう", "佐藤", "", "Maria", "maria", "Đào");
    private static final List<String> SCHEMES = List.of("titp-1", "ssw-1", "student", "");
    private static final List<String> NATIONS = List.of("VNM", "MMR", "PHL", "");
    private static final int CASES = 130;

    private final SteppingClock clock = new SteppingClock();
    private final Random random = new Random(7);

    @TempDir private Path home;
    private Session session;
    private CaseList list;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        list = new CaseList(session, ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void every_filter_in_every_order_gives_the_cases_that_one_finds_by_looking_at_each() {
        fill(CASES);
        var all = everything();
        assertThat(all).hasSize(CASES);
        for (int round = 0; round < 60; round++) {
            var filter = anyFilter();
            var order = anyOrder();
            var expected =
                    all.stream()
                            .filter(line -> lets(filter, line))
                            .map(line -> line.summary().caseId())
                            .toList();
            var found = scroll(filter, order, 1 + random.nextInt(70));
            assertThat(ids(found))
                    .as("%s %s", filter, order)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found).isSortedAccordingTo(comparator(order));
            assertThat(ids(backwards(filter, order, 37))).isEqualTo(ids(found));
            assertThat(list.count(filter).found()).isEqualTo(expected.size());
            assertThat(list.count(filter).all()).isEqualTo(CASES);
            assertSkips(filter, order, found);
        }
    }

    @Test
    void what_changes_is_found_by_what_it_is_now_and_no_longer_by_what_it_was() {
        var begun = begin("Hạnh");
        fill(20);
        assertThat(search("hanh")).containsExactly(begun.label());
        rename(begun, "Minh Châu");
        assertThat(search("hanh")).isEmpty();
        assertThat(search("CHAU minh")).containsExactly(begun.label());
    }

    @Test
    void notes_and_answers_are_found_until_they_are_taken_back() {
        var begun = begin("Linh");
        var key = Examples.key("wants-to-happen");
        var by = session.account().id();
        var line = Examples.summary(begun, clock.now());
        var told =
                Answer.stated(new Value.Told("パスポートを返してほしい"))
                        .withNote("Said by phone: Sunrise Farm");
        session.store().save(begun.id(), key, told, line, by);
        assertThat(search("ぱすぽーと")).containsExactly(begun.label());
        assertThat(search("sunrise")).containsExactly(begun.label());
        assertThat(search("sunrise 返して")).containsExactly(begun.label());
        assertThat(search("sunset")).isEmpty();
        session.store().remove(begun.id(), key, line, by);
        assertThat(search("sunrise")).isEmpty();
        assertThat(search("linh")).containsExactly(begun.label());
    }

    @Test
    void who_may_not_open_a_case_finds_none_by_what_was_told_in_it() {
        var begun = begin("Linh");
        session.store()
                .save(
                        begun.id(),
                        Examples.key("q"),
                        Answer.stated(new Value.Told("sunrise farm")),
                        Examples.summary(begun, clock.now()),
                        session.account().id());
        var shelter =
                new CaseList(
                        Sessions.of(
                                new Account(
                                        session.account().id(),
                                        "Night",
                                        Set.of(Role.SHELTER_STAFF)),
                                session.list()),
                        ZoneOffset.UTC);
        var told = CaseFilter.NONE.searching("sunrise");
        assertThat(list.count(told).found()).isOne();
        assertThat(shelter.count(told).found()).isZero();
        assertThat(shelter.page(told, CaseOrder.USUAL, CaseSlice.first(9))).isEmpty();
        assertThat(shelter.count(CaseFilter.NONE.searching("linh")).found()).isOne();
    }

    @Test
    void a_part_of_a_label_in_any_spelling_finds_the_case() {
        fill(50);
        var begun = begin("Linh");
        for (var typed :
                List.of(begun.label(), begun.label().replace("-", "").toLowerCase(Locale.ROOT))) {
            assertThat(search(typed)).containsExactly(begun.label());
        }
    }

    @Test
    void an_erased_case_is_in_no_set_any_more() throws Exception {
        var begun = begin("Xyquilla");
        fill(5);
        assertThat(search("xyquilla")).hasSize(1);
        session.retention().erase(Set.of(begun.caseId()), ErasureReason.MISTAKE);
        assertThat(search("xyquilla")).isEmpty();
        session.close();
        try (var open = QuickVault.open(home)) {
            var db = Transactions.on(open.connection());
            assertThat(SetRows.read(db, "l:xyq").isEmpty()).isTrue();
            assertThat(SetRows.read(db, "l:qui").isEmpty()).isTrue();
            assertThat(AllRows.of(open.connection()).get("search_text"))
                    .noneMatch(row -> row.contains("xyquilla"));
        }
        open();
    }

    @Test
    void values_are_counted_among_those_that_the_rest_of_the_filter_lets_through() {
        fill(CASES);
        var all = everything();
        for (int round = 0; round < 12; round++) {
            var filter = anyFilter();
            for (var facet : Facet.values()) {
                var rest = filter.with(facet, Set.of());
                var counts = list.tally(filter, facet).orElseThrow();
                all.stream()
                        .filter(line -> lets(rest, line))
                        .collect(
                                Collectors.groupingBy(
                                        line -> facet.of(line.summary()),
                                        Collectors.summingInt(_ -> 1)))
                        .forEach((value, count) -> assertThat(counts).containsEntry(value, count));
            }
        }
    }

    @Test
    void a_filter_is_kept_for_the_one_who_saved_it_until_they_remove_it_and_comes_back_the_same() {
        var filter = anyFilter().changedIn(days(3, 9)).toggling(Facet.SCHEME, "titp-1");
        var saved =
                new SavedFilter(
                        UUID.randomUUID(),
                        "技能実習",
                        filter,
                        CaseOrder.of(CaseOrder.By.ALIAS).reverse());
        list.keep(saved);
        assertThat(list.filters()).containsExactly(saved);
        var other = new AccountId(UUID.randomUUID());
        assertThat(session.list().filters(other)).isEmpty();
        list.forget(saved.id());
        assertThat(list.filters()).isEmpty();
        list.keep(saved);
        assertThat(list.filters()).containsExactly(saved);
    }

    private void assertSkips(CaseFilter filter, CaseOrder order, List<ListedCase> found) {
        if (found.size() > 5) {
            int skip = random.nextInt(found.size() - 3);
            assertThat(list.page(filter, order, CaseSlice.first(3).skipping(skip)))
                    .isEqualTo(found.subList(skip, skip + 3));
        }
    }

    private List<ListedCase> everything() {
        return scroll(CaseFilter.NONE, CaseOrder.USUAL, 50);
    }

    private List<ListedCase> scroll(CaseFilter filter, CaseOrder order, int page) {
        var found = new ArrayList<>(list.page(filter, order, CaseSlice.first(page)));
        int before = 0;
        while (found.size() - before == page) {
            before = found.size();
            found.addAll(list.page(filter, order, CaseSlice.after(found.getLast(), page)));
        }
        return found;
    }

    private List<ListedCase> backwards(CaseFilter filter, CaseOrder order, int page) {
        var found = new ArrayList<>(list.page(filter, order, CaseSlice.last(page)));
        int before = 0;
        while (found.size() - before == page) {
            before = found.size();
            found.addAll(0, list.page(filter, order, CaseSlice.before(found.getFirst(), page)));
        }
        return found;
    }

    private List<String> search(String words) {
        return list
                .page(CaseFilter.NONE.searching(words), CaseOrder.USUAL, CaseSlice.first(99))
                .stream()
                .map(line -> line.summary().label())
                .toList();
    }

    private void fill(int cases) {
        for (int number = 0; number < cases; number++) {
            clock.forward(Duration.ofHours(random.nextInt(40)));
            var begun = begin(pick(NAMES));
            if (random.nextInt(3) > 0) {
                rename(begun, pick(NAMES));
            }
        }
        assertThat(list.prepare(cases)).isInstanceOf(Saving.Saved.class);
    }

    private SavedScreening begin(String alias) {
        return session.store().begin(Examples.newCase(alias), session.account().id());
    }

    private void rename(SavedScreening begun, String alias) {
        var line =
                new CaseSummary(
                        begun.caseId(),
                        begun.label(),
                        alias,
                        new CaseSummary.Profiled(
                                pick(SCHEMES), pick(NATIONS), pick(List.of(Minority.values()))),
                        new CaseSummary.Result(
                                pick(List.of(Conclusion.values())),
                                Examples.result().act(),
                                Examples.result().means(),
                                Examples.result().purpose(),
                                Optional.of(pick(List.of(Danger.Level.values())))
                                        .filter(_ -> random.nextBoolean())),
                        Optional.of(begun.id()),
                        pick(List.of(CaseSummary.Progress.values())),
                        clock.now());
        session.store().save(begun.id(), begun.content().profile(), line, session.account().id());
    }

    private CaseFilter anyFilter() {
        var filter = CaseFilter.NONE;
        if (random.nextInt(3) == 0) {
            filter =
                    filter.searching(
                            pick(List.of("a", "ng", "maria", "あう", "sato", "tran b", "x")));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.toggling(Facet.SCHEME, pick(SCHEMES)).toggling(Facet.SCHEME, "ssw-1");
        }
        if (random.nextInt(3) == 0) {
            filter = filter.toggling(Facet.NATIONALITY, pick(NATIONS));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.toggling(Facet.DANGER, pick(List.of("red", Facet.NO_DANGER)));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.changedIn(days(random.nextInt(200), random.nextInt(100)));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.openedIn(days(random.nextInt(200), random.nextInt(100)));
        }
        return filter;
    }

    private CaseFilter.Days days(int start, int length) {
        var from = clock.today().minusDays(start);
        return new CaseFilter.Days(
                Optional.of(from).filter(_ -> start % 3 != 0),
                Optional.of(from.plusDays(length)).filter(_ -> length % 3 != 0));
    }

    private CaseOrder anyOrder() {
        var order = CaseOrder.of(pick(List.of(CaseOrder.By.values())));
        return random.nextBoolean() ? order : order.reverse();
    }

    private static boolean lets(CaseFilter filter, ListedCase line) {
        return Word.all(filter.words()).stream().allMatch(word -> isIn(word, line))
                && filter.values().entrySet().stream()
                        .allMatch(
                                side -> side.getValue().contains(side.getKey().of(line.summary())))
                && within(filter.changed(), line.summary().changedAt())
                && within(filter.opened(), line.openedAt());
    }

    private static boolean isIn(Word word, ListedCase line) {
        var alias = Folded.of(line.summary().alias());
        return word.isIn(alias + " " + String.join(" ", Kana.romanised(alias)))
                || word.isIn(Folded.of(line.summary().label()));
    }

    private static boolean within(CaseFilter.Days days, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, ZoneOffset.UTC);
        return days.from().map(from -> !day.isBefore(from)).orElse(true)
                && days.to().map(to -> !day.isAfter(to)).orElse(true);
    }

    private static Comparator<ListedCase> comparator(CaseOrder order) {
        Comparator<ListedCase> newest =
                Comparator.comparing((ListedCase line) -> line.summary().changedAt()).reversed();
        Comparator<ListedCase> by =
                switch (order.by()) {
                    case LABEL -> Comparator.comparing(line -> line.summary().label());
                    case ALIAS -> Comparator.comparing(line -> SortKey.of(line.summary().alias()));
                    case CHANGED -> newest;
                    case OPENED -> Comparator.comparing(ListedCase::openedAt).reversed();
                    case SCHEME -> bySide(Facet.SCHEME, List.of());
                    case NATIONALITY -> bySide(Facet.NATIONALITY, List.of());
                    case CONCLUSION -> bySide(Facet.CONCLUSION, Facet.CONCLUSION.gravestFirst());
                    case DANGER -> bySide(Facet.DANGER, Facet.DANGER.gravestFirst());
                };
        return order.reversed() ? by.reversed() : by;
    }

    private static Comparator<ListedCase> bySide(Facet facet, List<String> values) {
        return Comparator.comparing(
                (ListedCase line) -> facet.of(line.summary()),
                Comparator.comparing(String::isEmpty)
                        .thenComparingInt(values::indexOf)
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static List<Object> ids(List<ListedCase> lines) {
        return lines.stream().map(line -> (Object) line.summary().caseId()).toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
