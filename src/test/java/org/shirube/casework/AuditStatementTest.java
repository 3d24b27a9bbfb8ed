package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.questionnaire.QuestionId;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What an author signs, byte for byte: signatures of years ago must still hold.
class AuditStatementTest {

    private static final Instant AT = Instant.parse("2027-02-03T04:05:06.123456Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    private static final AuditDeed ANSWERED =
            AuditDeed.of(AuditAction.ANSWERED)
                    .on(new CaseId(ONE), new ScreeningId(TWO))
                    .about(new QuestionId("fee-total"));

    private static AuditStatement statement(long sequence, AuditDeed deed, String previous) {
        return new AuditStatement(sequence, AT, false, new AccountId(ONE), deed, previous);
    }

    @Test
    void the_form_of_a_statement_never_changes_unseen() {
        assertThat(statement(7, ANSWERED, "before").hash())
                .isEqualTo("s0MG5pE9riEZqtQ8kAN/edExenoxHVh4KjqcYLnFjKM=");
    }

    @Test
    void no_two_statements_have_the_same_bytes() {
        var first = statement(7, ANSWERED, "before");
        var others =
                List.of(
                        first,
                        statement(8, ANSWERED, "before"),
                        statement(7, ANSWERED, "other"),
                        statement(7, ANSWERED.about(new QuestionId("fee")), "before"),
                        statement(7, ANSWERED.on(new CaseId(TWO)), "before"),
                        statement(7, ANSWERED.on(new CaseId(ONE), new ScreeningId(ONE)), "before"),
                        statement(7, AuditDeed.of(AuditAction.ANSWERED), "before"),
                        statement(7, AuditDeed.of(AuditAction.ANSWERED, "be"), "fore"),
                        statement(7, AuditDeed.of(AuditAction.ANSWERED, "bef"), "ore"),
                        statement(7, AuditDeed.introducing(new AccountId(ONE), ""), "before"),
                        new AuditStatement(7, AT, true, first.by(), ANSWERED, "before"),
                        new AuditStatement(
                                7, AT.plusNanos(1000), false, first.by(), ANSWERED, "before"),
                        new AuditStatement(7, AT, false, new AccountId(TWO), ANSWERED, "before"));
        var hashes = new HashSet<String>();
        others.forEach(statement -> hashes.add(statement.hash()));
        assertThat(hashes).hasSameSizeAs(others);
    }

    @Test
    void an_end_of_the_log_is_read_as_it_was_written() {
        var end = new AuditHead(1234, AT, "h".repeat(43) + "=", "s".repeat(86) + "==");
        assertThat(AuditHead.parse(end.text())).contains(end);
        assertThat(List.of("", "x", "0 1 2 3", end.text() + " ", "-" + end.text()))
                .allSatisfy(text -> assertThat(AuditHead.parse(text)).isEqualTo(Optional.empty()));
    }
}
