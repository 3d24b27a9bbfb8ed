package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Access;
import org.shirube.casework.AccountChange;
import org.shirube.casework.AccountId;
import org.shirube.casework.Accounts;
import org.shirube.casework.Adding;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.Attachments;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditQuery;
import org.shirube.casework.CaseAccess;
import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseList;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.CaseSlice;
import org.shirube.casework.CaseStore;
import org.shirube.casework.Draft;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.Incoming;
import org.shirube.casework.Notes;
import org.shirube.casework.Passphrase;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.QueueLine;
import org.shirube.casework.Recovering;
import org.shirube.casework.Role;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Sealing;
import org.shirube.casework.Session;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Sealed cases and assignments in a real store, with several people who come and go.
class StoredAccessTest {

    private static final String HANA = "Hana";
    private static final String BEN = "Ben";
    private static final String SECRET = "the river house";
    private static final byte[] SHEETS =
            new byte[] {8, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 6, 7, 8};

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private SavedScreening begun;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        add(HANA, Role.CASEWORKER);
        add(BEN, Role.SUPERVISOR);
        begun = session.store().begin(newCase("Linh"), me());
        answer("told", SECRET);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_sealed_case_is_whole_to_those_who_were_named_and_not_there_to_others() {
        assertThat(seal(id(HANA))).isEqualTo(new Sealing.Sealed());
        signIn(HANA);
        assertThat(told()).isEqualTo(SECRET);
        assertThat(session.store().open(begun.caseId()).orElseThrow().alias()).isEqualTo("Linh");
        signIn(BEN);
        assertThat(session.store().screening(begun.id())).isEmpty();
        assertThat(session.store().open(begun.caseId())).isEmpty();
        assertThat(session.store().assessment(begun.id())).isEmpty();
        assertThat(session.store().dangers(begun.id())).isEmpty();
        assertThat(new Access(session).of(begun.caseId())).isEmpty();
    }

    @Test
    void nothing_that_was_told_is_in_the_open_stores_rows() throws SQLException {
        assertThat(everyRow()).contains(SECRET, "Linh");
        seal(id(HANA));
        assertThat(everyRow()).doesNotContain(SECRET, "Linh");
        answer("told", SECRET + " again");
        assertThat(everyRow()).doesNotContain(SECRET);
        assertThat(told()).isEqualTo(SECRET + " again");
    }

    @Test
    void what_is_written_to_a_sealed_case_is_there_for_the_others_who_were_named() {
        seal(id(HANA));
        var place = new QuestionId("told");
        assertThat(session.store().savePlace(begun.id(), Optional.of(place), begun.extent()))
                .isInstanceOf(Saving.Saved.class);
        signIn(HANA);
        answer("told", "more");
        answer("more", "and more");
        signIn(QuickVault.NAME);
        assertThat(told()).isEqualTo("more");
        assertThat(reload().content().answers().all()).hasSize(2);
        assertThat(reload().position()).contains(place);
        assertThat(reload().startedAt()).isEqualTo(begun.startedAt());
    }

    @Test
    void two_sessions_of_one_process_do_not_overwrite_each_other() {
        seal(id(HANA));
        session.close();
        try (var open = QuickVault.open(home)) {
            var mine = new JooqCaseStore(open, clock);
            var other = new JooqCaseStore(open, clock);
            mine.screening(begun.id());
            other.screening(begun.id());
            assertThat(save(other, "told", "by the other")).isInstanceOf(Saving.Saved.class);
            assertThat(save(mine, "told", "by me")).isInstanceOf(Saving.NotSaved.class);
            assertThat(told(mine)).isEqualTo("by the other");
        }
        session = QuickVault.session(home, clock);
    }

    @Test
    void who_is_no_longer_named_is_shut_out_and_who_unseals_lets_everybody_in() {
        seal(id(HANA), id(BEN));
        signIn(HANA);
        assertThat(told()).isEqualTo(SECRET);
        signIn(QuickVault.NAME);
        seal(id(BEN));
        answer("told", "since");
        signIn(HANA);
        assertThat(session.store().screening(begun.id())).isEmpty();
        signIn(BEN);
        assertThat(told()).isEqualTo("since");
        assertThat(new Access(session).unseal(begun.caseId())).isInstanceOf(Saving.Saved.class);
        signIn(HANA);
        assertThat(told()).isEqualTo("since");
        assertThat(session.store().open(begun.caseId()).orElseThrow().alias()).isEqualTo("Linh");
        assertThat(new Access(session).of(begun.caseId()).orElseThrow().isSealed()).isFalse();
    }

    @Test
    void who_seals_is_always_named() {
        new Access(session).seal(begun.caseId(), Set.of());
        assertThat(told()).isEqualTo(SECRET);
        assertThat(access().seal().orElseThrow().open()).containsExactly(me());
    }

    @Test
    void a_reset_by_somebody_who_can_open_the_case_names_again_and_any_other_shuts_out() {
        add("Eve", Role.ADMINISTRATOR);
        seal(id(HANA));
        accounts().reset(id(HANA), typed("Hana"));
        signIn(HANA);
        assertThat(told()).isEqualTo(SECRET);
        signIn("Eve");
        accounts().reset(id(HANA), typed("Hana"));
        signIn(HANA);
        assertThat(session.store().screening(begun.id())).isEmpty();
        signIn(QuickVault.NAME);
        assertThat(access().seal().orElseThrow().closedOut()).containsExactly(id(HANA));
        seal(id(HANA));
        signIn(HANA);
        assertThat(told()).isEqualTo(SECRET);
    }

    @Test
    void sheets_that_were_named_let_the_only_one_who_could_open_it_in_again() {
        assertThat(accounts().print(SHEETS.clone(), 1, 1)).isEqualTo(new AccountChange.Done());
        var sheets =
                new Access(session)
                        .nameable().stream()
                                .filter(CaseAccess.Nameable::sheets)
                                .findFirst()
                                .orElseThrow();
        seal(sheets.id());
        session.close();
        var vault = QuickVault.in(home, clock);
        try (var open = (Recovering.Open) vault.recover(SHEETS.clone())) {
            assertThat(open.reset(id(open, QuickVault.NAME), typed("found again")))
                    .isEqualTo(new AccountChange.Done());
        }
        session = QuickVault.session(vault.unlock(QuickVault.NAME, typed("found again")));
        assertThat(told()).isEqualTo(SECRET);
    }

    @Test
    void a_draft_of_a_sealed_case_is_sealed_with_it() throws SQLException {
        seal(id(HANA));
        var spot = Draft.Spot.of(Draft.Room.SCREENING, begun.id());
        var field = new Draft.Field("note", "", "half a " + SECRET, 0, 0);
        var draft = new Draft(spot, List.of(field), Optional.empty(), "");
        assertThat(session.sitting().lock(me(), draft)).isInstanceOf(Saving.Saved.class);
        assertThat(everyRow()).doesNotContain(SECRET);
        signIn(QuickVault.NAME);
        assertThat(session.sitting().draft(me())).contains(draft);
        session.sitting().discard(me());
        assertThat(session.sitting().draft(me())).isEmpty();
    }

    @Test
    void a_sealed_case_is_closed_and_erased_like_any_other() throws SQLException {
        seal();
        var day = LocalDate.of(2027, 2, 3);
        assertThat(session.retention().close(begun.caseId(), day, false, day))
                .isInstanceOf(Saving.Saved.class);
        assertThat(session.retention().due(day)).isEqualTo(1);
        assertThat(session.retention().cases(0, 9).getFirst().alias()).isEqualTo("Linh");
        signIn(BEN);
        assertThat(session.retention().cases(0, 9).getFirst().alias()).isEmpty();
        session.retention().erase(Set.of(begun.caseId()), ErasureReason.MISTAKE);
        signIn(QuickVault.NAME);
        assertThat(session.store().open(begun.caseId())).isEmpty();
        assertThat(session.retention().cases(0, 9)).isEmpty();
        assertThat(session.retention().erased(9)).hasSize(1);
    }

    @Test
    void the_log_says_who_did_what_but_not_about_which_question() {
        seal();
        answer("told", "more");
        var lines =
                new Audit(session)
                        .lines(AuditQuery.ALL, Long.MAX_VALUE, 2).stream()
                                .map(line -> line.entry().statement().deed())
                                .filter(deed -> deed.action() == AuditAction.ANSWERED)
                                .toList();
        assertThat(lines)
                .hasSize(1)
                .allSatisfy(deed -> {
                    assertThat(deed.caseId()).contains(begun.caseId());
                    assertThat(deed.question()).isEmpty();
                });
    }

    @Test
    void attachments_and_notes_are_sealed_and_unsealed_with_the_case() throws SQLException {
        var content = new byte[600_000];
        new Random(7).nextBytes(content);
        var file = new Incoming("letter.bin", content.length, new ByteArrayInputStream(content));
        var attachments = new Attachments(session);
        var added = (Adding.Added) attachments.add(begun.caseId(), file).toTheEnd();
        new Notes(session).write(begun.caseId(), SECRET + " and more");
        seal(id(HANA));
        assertThat(everyRow()).doesNotContain(SECRET);
        signIn(HANA);
        assertThat(read(added.id())).isEqualTo(content);
        new Access(session).unseal(begun.caseId());
        signIn(BEN);
        assertThat(read(added.id())).isEqualTo(content);
        assertThat(new Notes(session).of(begun.caseId())).hasSize(1);
    }

    @Test
    void the_list_has_a_sealed_case_for_those_who_were_named_alone() {
        session.store().begin(newCase("Minh"), me());
        seal(id(HANA));
        signIn(HANA);
        assertThat(listed("")).containsExactlyInAnyOrder("Linh", "Minh");
        assertThat(listed("lin")).containsExactly("Linh");
        answer("told", "more");
        assertThat(listed("lin")).containsExactly("Linh");
        signIn(BEN);
        assertThat(listed("")).containsExactly("Minh");
        assertThat(listed("lin")).isEmpty();
        signIn(HANA);
        new Access(session).unseal(begun.caseId());
        signIn(BEN);
        assertThat(listed("")).containsExactlyInAnyOrder("Linh", "Minh");
        assertThat(listed("lin")).containsExactly("Linh");
    }

    private byte[] read(AttachmentId id) {
        return new Attachments(session).content(id).orElseThrow();
    }

    private List<String> listed(String words) {
        var list = new CaseList(session, ZoneOffset.UTC);
        var filter = CaseFilter.NONE.searching(words);
        var found = list.page(filter, CaseOrder.USUAL, CaseSlice.first(9));
        assertThat(list.count(filter).found()).isEqualTo(found.size());
        return found.stream().map(line -> line.summary().alias()).toList();
    }

    @Test
    void a_sealed_case_that_was_handed_in_waits_for_those_who_were_named_alone() {
        var open = session.store().begin(newCase("Minh"), me());
        handIn(open);
        handIn(begun);
        seal(id(HANA));
        assertThat(session.store().reviews().queue(QueueFilter.ALL, 0, 9))
                .extracting(QueueLine::screening)
                .containsExactlyInAnyOrder(open.id(), begun.id());
        assertThat(session.store().reviews().queue(QueueFilter.ALL, 1, 9)).hasSize(1);
        assertThat(session.store().reviews().counts().all()).isEqualTo(2);
        signIn(BEN);
        assertThat(session.store().reviews().queue(QueueFilter.ALL, 0, 9))
                .extracting(QueueLine::screening)
                .containsExactly(open.id());
        assertThat(session.store().reviews().counts().all()).isEqualTo(1);
    }

    private void handIn(SavedScreening screening) {
        var line = summary(screening, clock.now());
        assertThat(session.store().submit(screening.id(), Assessments.example(), line, me()))
                .isInstanceOf(Saving.Saved.class);
    }

    @Test
    void shelter_staff_open_what_they_are_assigned_to_and_nothing_else() {
        var access = new Access(session);
        access.assign(begun.caseId(), id(HANA));
        assertThat(access().assigned()).containsExactly(id(HANA));
        assertThat(session.access().isAssigned(begun.id(), id(HANA))).isTrue();
        access.unassign(begun.caseId(), id(HANA));
        assertThat(access().assigned()).isEmpty();
        assertThat(session.access().isAssigned(begun.caseId(), id(HANA))).isFalse();
    }

    @Test
    void nobody_is_named_whose_card_was_exchanged() throws SQLException {
        session.close();
        try (var store = QuickVault.open(home);
                var statement = store.connection().createStatement()) {
            statement.execute(
                    "update account set sealing_key = (select sealing_key from account where"
                            + " name = 'Ben') where name = 'Hana'");
            store.sync();
        }
        session = QuickVault.session(home, clock);
        assertThat(new Access(session).nameable())
                .filteredOn(each -> each.name().equals(HANA))
                .noneMatch(CaseAccess.Nameable::ready);
        assertThat(new Access(session).seal(begun.caseId(), Set.of(id(HANA))))
                .isInstanceOf(Sealing.NotSealed.class);
        assertThat(told()).isEqualTo(SECRET);
    }

    private static AccountId id(Recovering.Open open, String name) {
        return open.administrators().stream()
                .map(known -> known.account())
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /// Everything that whoever has the store's key can read.
    private String everyRow() throws SQLException {
        session.close();
        try (var open = QuickVault.open(home)) {
            return AllRows.of(open.connection()).toString();
        } finally {
            session = QuickVault.session(home, clock);
        }
    }

    private Sealing seal(AccountId... named) {
        return new Access(session).seal(begun.caseId(), Set.of(named));
    }

    private CaseAccess access() {
        return new Access(session).of(begun.caseId()).orElseThrow();
    }

    private String told() {
        return told(session.store());
    }

    private String told(CaseStore store) {
        var content = Examples.reload(store, begun).content();
        return content.answers().all().get(key("told")).note();
    }

    private SavedScreening reload() {
        return Examples.reload(session.store(), begun);
    }

    private void answer(String question, String note) {
        assertThat(save(session.store(), question, note)).isInstanceOf(Saving.Saved.class);
    }

    private Saving save(CaseStore store, String question, String note) {
        var answer = Answer.stated(new Value.YesNo(true)).withNote(note);
        return store.save(
                begun.id(), key(question), answer, summary(begun, clock.now()), begun.by());
    }

    private void add(String name, Role role) {
        assertThat(accounts().add(name, Set.of(role), typed(name)))
                .isEqualTo(new AccountChange.Done());
    }

    private void signIn(String name) {
        session.close();
        var passphrase = name.equals(QuickVault.NAME) ? QuickVault.PASSPHRASE : name;
        session = QuickVault.session(QuickVault.in(home, clock).unlock(name, typed(passphrase)));
    }

    private Accounts accounts() {
        return new Accounts(session);
    }

    private AccountId me() {
        return session.account().id();
    }

    private AccountId id(String name) {
        return session.accounts().all().stream()
                .map(known -> known.account())
                .filter(account -> account.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Passphrase typed(String text) {
        return new Passphrase(text.toCharArray());
    }
}
