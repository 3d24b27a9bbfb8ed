package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.CaseStore;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;
import org.shirube.vault.OpenStore;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// What the store keeps besides the newest answers, and how two people do not overwrite each other.
class HistoryTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private OpenStore open;
    private CaseStore mine;
    private CaseStore hers;
    private SavedScreening begun;

    @BeforeEach
    void open() {
        QuickVault.session(home, clock).close();
        open = QuickVault.open(home);
        mine = new JooqCaseStore(open, clock);
        hers = new JooqCaseStore(open, clock);
        begun = mine.begin(newCase("Linh"), open.account());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void every_revision_stays_in_the_history() throws SQLException {
        save(mine, "fee", 1);
        save(mine, "fee", 2);
        mine.remove(begun.id(), key("fee"), summary(begun, clock.now()), open.account());
        save(mine, "fee", 3);
        assertThat(
                        rows(
                                "select revision, removed, content from answer_history"
                                        + " order by revision"))
                .containsExactly("1 FALSE 1", "2 FALSE 2", "3 TRUE null", "4 FALSE 3");
    }

    @Test
    void the_history_says_who_and_when() throws SQLException {
        save(mine, "fee", 1);
        assertThat(rows("select author from answer_history"))
                .containsExactly(open.account().id().toString());
        assertThat(rows("select changed_at from answer_history").getFirst())
                .startsWith("2027-02-03");
    }

    @Test
    void a_change_that_is_refused_leaves_no_trace() throws SQLException {
        reload(hers, begun);
        save(mine, "fee", 1);
        save(hers, "fee", 2);
        assertThat(rows("select content from answer_history")).containsExactly("1");
        assertThat(rows("select version from screening")).containsExactly("2");
    }

    @Test
    void who_has_not_seen_the_newest_answer_does_not_overwrite_it() {
        save(mine, "fee", 1);
        reload(hers, begun);
        assertThat(save(mine, "fee", 2)).isInstanceOf(Saving.Saved.class);
        assertThat(save(hers, "fee", 3)).isEqualTo(changedElsewhere());
        assertThat(save(hers, "debt", 4)).isInstanceOf(Saving.Saved.class);
        assertThat(save(hers, "fee", 3)).isEqualTo(changedElsewhere());
        reload(hers, begun);
        assertThat(save(hers, "fee", 3)).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void who_saw_no_answer_does_not_overwrite_one_given_since() {
        reload(hers, begun);
        save(mine, "fee", 1);
        assertThat(save(hers, "fee", 2)).isEqualTo(changedElsewhere());
    }

    @Test
    void an_assessment_is_kept_down_to_the_fact_behind_each_element() throws SQLException {
        save(mine, "fee", 1);
        mine.submit(begun.id(), Assessments.example(), summary(begun, clock.now()), open.account());
        assertThat(rows("select screening_version, conclusion, missing, link from assessment"))
                .containsExactly("3 partly-indicated purpose\n open");
        assertThat(rows("select element, status, strong from assessment_element order by ordinal"))
                .containsExactly("act some 0", "means strong 1", "purpose open 0");
        assertThat(rows("select element_ordinal, indicator, counts from assessment_evidence"))
                .containsExactly("1 doc-passport-held TRUE", "1 doc-passport-held TRUE");
        assertThat(rows("select level, trigger from assessment_danger"))
                .containsExactly("orange passport-held");
    }

    private Saving save(CaseStore store, String question, int count) {
        return store.save(
                begun.id(),
                key(question),
                Answer.stated(new Value.Count(count)),
                summary(begun, clock.now()),
                open.account());
    }

    private static Saving changedElsewhere() {
        return new Saving.NotSaved(Saving.Reason.CHANGED_ELSEWHERE);
    }

    private List<String> rows(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = open.connection().createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                var columns = new ArrayList<String>();
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                    columns.add(rows.getString(at));
                }
                found.add(String.join(" ", columns));
            }
        }
        return found;
    }
}
