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
import org.shirube.casework.AccountId;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;

import java.nio.file.Path;

class JooqCaseStoreTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void an_answer_is_there_after_closing_and_opening_again() {
        var begun = session.store().begin(newCase("Linh"), me());
        var answer = Answer.stated(new Value.YesNo(true)).withNote("since May");
        assertThat(save(begun, "passport-kept", answer)).isInstanceOf(Saving.Saved.class);
        reopen();
        assertThat(reload(session.store(), begun).content().answers().all())
                .containsExactly(java.util.Map.entry(key("passport-kept"), answer));
    }

    private Saving save(SavedScreening begun, String question, Answer answer) {
        return session.store()
                .save(begun.id(), key(question), answer, summary(begun, clock.now()), me());
    }

    private AccountId me() {
        return session.account().id();
    }

    private void reopen() {
        session.close();
        session = QuickVault.session(home, clock);
    }
}
