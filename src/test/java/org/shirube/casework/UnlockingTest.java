package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody is told who wants in while the store refuses to be read or written.
class UnlockingTest {

    @ParameterizedTest
    @CsvSource({
        "DISK_FULL, NotWritable",
        "READ_ONLY, NotWritable",
        "STORE_LOST, NotWritable",
        "DAMAGED, Damaged",
        "CHANGED_ELSEWHERE, InUseElsewhere"
    })
    void a_damaged_store_is_never_called_full(Saving.Reason reason, String told) {
        assertThat(Unlocking.refusedBecause(reason).getClass().getSimpleName()).isEqualTo(told);
    }
}
