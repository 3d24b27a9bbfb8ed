package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

class ComparingTest {

    private static final Instant AT = Instant.parse("2026-11-20T03:00:00Z");
    private static final AccountId AIKO = new AccountId(new UUID(0, 1));

    @Test
    void an_entry_is_known_by_its_number_and_first_signs() {
        var entry = entry(3, AuditAction.ANSWERED);
        var noted = new NotedEnd(3, entry.head().fingerprint());
        assertThat(compared(noted, entry(2, AuditAction.SIGNED_IN), entry))
                .contains(new AuditComparison.Held(entry.head()));
        assertThat(compared(entry.head().noted(), entry))
                .contains(new AuditComparison.Held(entry.head()));
        assertThat(compared(new NotedEnd(3, "A".repeat(16)), entry))
                .contains(new AuditComparison.Another(entry.head(), Optional.empty()));
    }

    @Test
    void a_log_that_ends_before_it_says_where() {
        var last = entry(2, AuditAction.ANSWERED);
        assertThat(compared(new NotedEnd(3, "A".repeat(16)), last))
                .contains(new AuditComparison.Ended(last.head(), Optional.empty()));
    }

    @Test
    void a_restored_backup_is_where_the_log_parts_if_it_came_before() {
        var restored = entry(2, AuditAction.RESTORED);
        var other = entry(3, AuditAction.ANSWERED);
        var later = entry(4, AuditAction.RESTORED);
        assertThat(compared(new NotedEnd(3, "A".repeat(16)), restored, other, later))
                .contains(new AuditComparison.Another(other.head(), Optional.of(restored.head())));
    }

    @ParameterizedTest
    @CsvSource({
        "'1,234', 'AAAA BBBB CCCC DDDD', true",
        "7, AAAABBBBCCCC, true",
        "7, AAAABBBBCCC, false",
        "0, AAAABBBBCCCCDDDD, false",
        "seven, AAAABBBBCCCCDDDD, false",
        "7, 'AAAABBBBCCCCDDD?', false"
    })
    void what_is_typed_from_paper_is_read_with_its_spaces(
            String number, String signs, boolean isRead) {
        assertThat(NotedEnd.typed(number, signs).isPresent()).isEqualTo(isRead);
    }

    private static Optional<AuditComparison> compared(NotedEnd noted, AuditEntry... entries) {
        var comparing = new Comparing(noted);
        Optional<AuditHead> newest = Optional.empty();
        for (var entry : entries) {
            comparing.next(entry);
            newest = Optional.of(entry.head());
        }
        return comparing.outcome(newest);
    }

    private static AuditEntry entry(long sequence, AuditAction action) {
        var statement =
                new AuditStatement(sequence, AT, false, AIKO, AuditDeed.of(action), "before");
        return new AuditEntry(statement, statement.hash(), "signature");
    }
}
