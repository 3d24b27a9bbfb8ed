package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/// Whenever an answer was called saved, the files as they lie there at that moment are all that a
/// killed program leaves. Opened as such, they must hold the answer.
class CrashImageTest {

    private static final int SITTINGS = 25;

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    @TempDir private Path image;

    @Test
    void the_files_hold_each_answer_as_soon_as_it_is_called_saved() throws IOException {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var begun = begin();
        int number = 0;
        for (int sitting = 0; sitting < SITTINGS; sitting++) {
            try (var session = QuickVault.session(home, clock)) {
                for (int last = number + 1 + random.nextInt(8); number < last; number++) {
                    var question = "question-" + random.nextInt(20);
                    assertThat(save(session, begun, question, number))
                            .isInstanceOf(Saving.Saved.class);
                    assertThat(inImage(begun, question))
                            .as("seed %d, sitting %d, answer %d", seed, sitting, number)
                            .isEqualTo(new Value.Count(number));
                }
            }
        }
    }

    private SavedScreening begin() {
        try (var session = QuickVault.session(home, clock)) {
            return session.store().begin(newCase("Linh"), session.account().id());
        }
    }

    private Saving save(Session session, SavedScreening begun, String question, int number) {
        return session.store()
                .save(
                        begun.id(),
                        key(question),
                        Answer.stated(new Value.Count(number)).withNote("x".repeat(50 * number)),
                        summary(begun, clock.now()),
                        session.account().id());
    }

    private Value inImage(SavedScreening begun, String question) throws IOException {
        var folder = Files.createDirectories(image.resolve("store"));
        for (var file : List.of("header", "header.copy", "cases.mv.db")) {
            Files.write(
                    folder.resolve(file), Files.readAllBytes(home.resolve("store").resolve(file)));
        }
        try (var session = QuickVault.session(image, clock)) {
            return reload(session.store(), begun)
                    .content()
                    .answers()
                    .to(key(question).question())
                    .orElseThrow()
                    .value();
        }
    }
}
