package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.CaseStore;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.SavedScreening;
import org.shirube.vault.OpenStore;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class CaseListTest {

    private static final int CASES = 2000;
    private static final int PAGE = 50;

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private OpenStore open;
    private CaseStore store;

    @BeforeEach
    void open() {
        QuickVault.session(home, clock).close();
        open = QuickVault.open(home);
        store = new JooqCaseStore(open, clock);
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void two_thousand_cases_are_listed_page_by_page_the_newest_first() {
        var begun = new ArrayList<SavedScreening>();
        for (int number = 0; number < CASES; number++) {
            begun.add(store.begin(newCase("person " + number), open.account()));
        }
        assertThat(store.caseCount()).isEqualTo(CASES);
        var listed = new ArrayList<CaseSummary>();
        for (int offset = 0; offset <= CASES; offset += PAGE) {
            listed.addAll(store.cases(offset, PAGE));
        }
        assertThat(listed)
                .extracting(CaseSummary::caseId)
                .isEqualTo(begun.reversed().stream().map(SavedScreening::caseId).toList());
        assertThat(labels(listed)).hasSize(CASES);
    }

    @Test
    void a_case_that_changed_comes_first() {
        var first = store.begin(newCase("first"), open.account());
        var second = store.begin(newCase("second"), open.account());
        assertThat(aliases()).containsExactly("second", "first");
        store.save(
                first.id(), first.content().profile(), summary(first, clock.now()), open.account());
        assertThat(aliases()).containsExactly("first", "second");
        assertThat(store.cases(1, 1)).extracting(CaseSummary::alias).containsExactly("second");
        assertThat(second.caseId()).isNotEqualTo(first.caseId());
    }

    @Test
    void a_line_says_what_was_written() {
        var begun = store.begin(newCase("Linh"), open.account());
        var line =
                new CaseSummary(
                        begun.caseId(),
                        begun.label(),
                        "Minh",
                        new CaseSummary.Profiled(
                                "titp", "VNM", begun.content().profile().minority()),
                        new CaseSummary.Result(
                                Examples.result().conclusion(),
                                Examples.result().act(),
                                Examples.result().means(),
                                Examples.result().purpose(),
                                Optional.empty()),
                        Optional.of(begun.id()),
                        CaseSummary.Progress.SUBMITTED,
                        Moments.kept(clock.now()));
        store.save(begun.id(), begun.content().profile(), line, open.account());
        assertThat(store.cases(0, 10)).containsExactly(line);
    }

    @Test
    void a_page_is_one_look_into_the_index() throws SQLException {
        try (var statement = open.connection().createStatement();
                var plan =
                        statement.executeQuery(
                                "explain select * from case_summary order by changed_at desc,"
                                        + " case_id desc offset 1000 rows fetch next 50 rows"
                                        + " only")) {
            assertThat(plan.next()).isTrue();
            assertThat(plan.getString(1)).contains("case_summary_newest_first", "index sorted");
        }
    }

    private List<String> aliases() {
        return store.cases(0, 10).stream().map(CaseSummary::alias).toList();
    }

    private static Set<String> labels(List<CaseSummary> listed) {
        return new HashSet<>(listed.stream().map(CaseSummary::label).toList());
    }
}
