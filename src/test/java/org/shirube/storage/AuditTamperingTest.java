package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.casework.AuditFault.Kind.CHANGED;
import static org.shirube.casework.AuditFault.Kind.CUT_OFF;
import static org.shirube.casework.AuditFault.Kind.END_LOST_BEFORE;
import static org.shirube.casework.AuditFault.Kind.END_UNKNOWN_BEFORE;
import static org.shirube.casework.AuditFault.Kind.FALSE_SIGNATURE;
import static org.shirube.casework.AuditFault.Kind.KEY_DIFFERS;
import static org.shirube.casework.AuditFault.Kind.MISPLACED;
import static org.shirube.casework.AuditFault.Kind.MISSING;
import static org.shirube.casework.AuditFault.Kind.NOT_AS_NOTED;
import static org.shirube.casework.AuditFault.Kind.UNKNOWN_AUTHOR;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.Accounts;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditFault;
import org.shirube.casework.AuditHead;
import org.shirube.casework.AuditReport;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Role;
import org.shirube.casework.Unlocking;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/// Somebody has taken the store's key out of the program and changes the log with the file open in
/// another one. The log holds nine entries: a key, a coming, a case (3), five answers (4 to 8), a
/// leaving (9); whoever checks it afterwards adds 10 and 11.
class AuditTamperingTest {

    private static final String ANY_UUID = "'00000000-0000-4000-8000-000000000001'";

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    @TempDir private Path copy;

    @BeforeEach
    void keep_a_log() {
        try (var session = QuickVault.session(home, clock)) {
            var me = session.account().id();
            var begun = session.store().begin(newCase("Linh"), me);
            for (int number = 0; number < 5; number++) {
                session.store()
                        .save(
                                begun.id(),
                                key("question-" + number),
                                Answer.stated(new Value.Count(number)),
                                summary(begun, clock.now()),
                                me);
            }
        }
    }

    @Test
    void a_log_that_nobody_touched_is_whole() {
        var report = check();
        assertThat(report.faults()).isEmpty();
        assertThat(report.isWhole()).isTrue();
        assertThat(report.entries()).isEqualTo(11);
        assertThat(report.clockSetBack()).isZero();
        assertThat(report.behind()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entered_at = dateadd('second', 1, entered_at)",
                "clock_back = true",
                "author = " + ANY_UUID,
                "action = 'case-viewed'",
                "action = 'no such word'",
                "case_id = null",
                "screening_id = " + ANY_UUID,
                "question = 'question-9'",
                "question = null",
                "account_id = " + ANY_UUID,
                "detail = 'x'",
                "previous = ''",
                "hash = ''"
            })
    void a_field_that_was_changed_is_found_at_its_entry(String change) {
        tamper("update audit_entry set " + change + " where sequence = 5");
        assertThat(check().faults()).containsExactly(new AuditFault(5, CHANGED, 1));
    }

    @Test
    void a_field_that_was_changed_with_its_hash_is_found_by_the_signature() {
        tamper("update audit_entry set question = 'other' where sequence = 5");
        rehash(5);
        assertThat(check().faults())
                .containsExactly(
                        new AuditFault(5, FALSE_SIGNATURE, 1), new AuditFault(6, MISPLACED, 1));
    }

    @Test
    void a_signature_that_was_replaced_is_found_at_its_entry() {
        tamper(
                "update audit_entry set signature = (select signature from audit_entry where"
                        + " sequence = 6) where sequence = 5");
        assertThat(check().faults()).containsExactly(new AuditFault(5, FALSE_SIGNATURE, 1));
        tamper("update audit_entry set signature = 'nonsense' where sequence = 5");
        assertThat(check().faults()).containsExactly(new AuditFault(5, FALSE_SIGNATURE, 1));
    }

    @Test
    void a_first_entry_that_was_deleted_is_missing() {
        tamper("delete from audit_entry where sequence = 1");
        assertThat(check().faults())
                .containsExactly(
                        new AuditFault(1, MISSING, 1), new AuditFault(2, UNKNOWN_AUTHOR, 1));
    }

    @Test
    void entries_that_were_deleted_from_the_middle_are_missing() {
        tamper("delete from audit_entry where sequence in (5, 6)");
        assertThat(check().faults()).containsExactly(new AuditFault(5, MISSING, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 7, 4, 2})
    void an_end_that_was_cut_off_is_noted_when_the_store_is_opened(int from) {
        tamper("delete from audit_entry where sequence >= " + from);
        var lost = new AuditFault(from, END_LOST_BEFORE, 10 - from);
        assertThat(check().faults()).containsExactly(lost);
        assertThat(check().faults()).containsExactly(lost);
    }

    @Test
    void a_log_that_was_emptied_begins_with_what_was_lost() {
        tamper("delete from audit_entry");
        assertThat(check().faults()).containsExactly(new AuditFault(2, END_LOST_BEFORE, 8));
    }

    @Test
    void two_entries_that_were_swapped_are_found() {
        tamper(
                "update audit_entry set sequence = -1 where sequence = 5",
                "update audit_entry set sequence = 5 where sequence = 6",
                "update audit_entry set sequence = 6 where sequence = -1");
        assertThat(check().faults())
                .contains(new AuditFault(5, CHANGED, 1), new AuditFault(6, CHANGED, 1))
                .allSatisfy(fault -> assertThat(fault.sequence()).isBetween(5L, 7L));
    }

    @Test
    void a_forged_entry_at_the_end_has_no_good_signature() {
        copyOfEntry(9, 10);
        rehash(10);
        assertThat(check().faults()).containsExactly(new AuditFault(10, FALSE_SIGNATURE, 1));
    }

    @Test
    void a_forged_entry_in_the_middle_is_found_there() {
        tamper(
                "update audit_entry set sequence = sequence + 100 where sequence >= 5",
                "update audit_entry set sequence = sequence - 99 where sequence >= 100");
        copyOfEntry(4, 5);
        rehash(5);
        assertThat(check().faults())
                .contains(new AuditFault(5, FALSE_SIGNATURE, 1), new AuditFault(6, CHANGED, 1))
                .allSatisfy(fault -> assertThat(fault.sequence()).isGreaterThanOrEqualTo(5L));
    }

    @Test
    void a_log_that_was_chained_anew_without_the_keys_is_found_from_the_gap_on() {
        tamper(
                "delete from audit_entry where sequence = 5",
                "update audit_entry set sequence = sequence + 100 where sequence > 5",
                "update audit_entry set sequence = sequence - 101 where sequence >= 100");
        for (int sequence = 5; sequence <= 8; sequence++) {
            rehash(sequence);
        }
        var faults = check().faults();
        assertThat(faults.getFirst()).isEqualTo(new AuditFault(5, FALSE_SIGNATURE, 1));
        assertThat(faults)
                .contains(
                        new AuditFault(8, FALSE_SIGNATURE, 1),
                        new AuditFault(9, END_LOST_BEFORE, 1));
    }

    @Test
    void somebody_who_puts_in_an_account_of_their_own_is_a_stranger() throws Exception {
        var keys = java.security.KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var publicKey = java.util.Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        tamper(
                "insert into account (id, name, roles, signing_key, version, author, changed_at)"
                        + " select "
                        + ANY_UUID
                        + ", 'Eve', roles, '"
                        + publicKey
                        + "', version, author, changed_at from account");
        copyOfEntry(9, 10);
        tamper("update audit_entry set author = " + ANY_UUID + " where sequence = 10");
        TamperedRow.sign(home, 10, keys.getPrivate());
        assertThat(check().faults()).containsExactly(new AuditFault(10, UNKNOWN_AUTHOR, 1));
    }

    /// Somebody comes (10) and adds an account (11) with its key (12).
    @Test
    void a_key_that_was_exchanged_in_the_table_of_accounts_is_found_where_it_was_introduced() {
        try (var session = QuickVault.session(home, clock)) {
            new Accounts(session)
                    .add(
                            "Hana",
                            Set.of(Role.CASEWORKER),
                            new Passphrase("river stone".toCharArray()));
        }
        tamper("update account set signing_key = 'MCow' where name = 'Hana'");
        assertThat(check().faults()).containsExactly(new AuditFault(12, KEY_DIFFERS, 1));
    }

    @Test
    void whose_key_was_exchanged_in_the_table_of_accounts_no_longer_comes_in() {
        tamper("update account set signing_key = 'MCow'");
        assertThat(QuickVault.in(home, clock).unlock(QuickVault.NAME, QuickVault.passphrase()))
                .isEqualTo(new Unlocking.WrongPassphrase());
    }

    @Test
    void an_end_that_is_noted_nowhere_is_said_to_be_unknown() throws IOException {
        Files.delete(home.resolve("store").resolve("head"));
        tamper("delete from audit_entry where sequence > 6");
        assertThat(check().faults()).containsExactly(new AuditFault(7, END_UNKNOWN_BEFORE, 1));
    }

    @Test
    void a_store_put_back_with_its_head_is_found_only_by_an_end_that_was_kept_elsewhere()
            throws IOException {
        copy("store", copy);
        check();
        var kept = check().end().orElseThrow();
        restore();
        assertThat(check().faults()).isEmpty();
        restore();
        assertThat(checkAgainst(List.of(kept)).faults())
                .containsExactly(new AuditFault(12, CUT_OFF, kept.sequence() - 11));
        assertThat(checkAgainst(List.of(kept)).faults())
                .containsExactly(new AuditFault(kept.sequence(), NOT_AS_NOTED, 1));
    }

    @Test
    void a_store_put_back_without_its_head_has_lost_its_end() throws IOException {
        copy("store", copy);
        check();
        Files.copy(
                home.resolve("store").resolve("head"),
                copy.resolve("head"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        restore();
        assertThat(check().faults()).extracting(AuditFault::kind).containsExactly(END_LOST_BEFORE);
    }

    private AuditReport check() {
        return checkAgainst(List.of());
    }

    private AuditReport checkAgainst(List<AuditHead> copied) {
        try (var session = QuickVault.session(home, clock)) {
            var check = new Audit(session).check(copied);
            while (check.report().isEmpty()) {
                check.step();
            }
            return check.report().orElseThrow();
        }
    }

    private void tamper(String... statements) {
        try (var open = QuickVault.open(home);
                var statement = open.connection().createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    /// Another entry like one that there is.
    private void copyOfEntry(int from, int to) {
        tamper(
                "insert into audit_entry select "
                        + to
                        + ", entered_at, clock_back, author, action, case_id, screening_id,"
                        + " question, account_id, detail, previous, hash, signature"
                        + " from audit_entry where sequence = "
                        + from);
    }

    /// Chains the entry to the one before it, as anybody can who knows the form.
    private void rehash(int sequence) {
        TamperedRow.rehash(home, sequence);
    }

    private void copy(String folder, Path to) throws IOException {
        for (var file : List.of("header", "header.copy", "cases.mv.db", "head")) {
            Files.write(to.resolve(file), Files.readAllBytes(home.resolve(folder).resolve(file)));
        }
    }

    private void restore() throws IOException {
        for (var file : List.of("header", "header.copy", "cases.mv.db", "head")) {
            Files.write(
                    home.resolve("store").resolve(file), Files.readAllBytes(copy.resolve(file)));
        }
    }
}
