package org.shirube.storage;

import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.summary;

import org.shirube.casework.DangerEntry;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.Session;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Danger;
import org.shirube.screening.Answer;
import org.shirube.screening.Extent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// A program that answers questions until it is killed. Waits for a line on its input, opens the
/// store, and says `try QUESTION TEXT` before and `saved QUESTION REVISION` after each answer, with
/// no text where it takes an answer back; between answers it turns pages and notes dangers. Usage:
/// `AnsweringUntilKilled FOLDER SCREENING SEED`, or only a folder to answer a few and end.
final class AnsweringUntilKilled {

    private static final int QUESTIONS = 40;

    private final Session session;
    private final SavedScreening begun;
    private final Random random;
    private final SteppingClock clock = new SteppingClock();

    private AnsweringUntilKilled(Session session, SavedScreening begun, Random random) {
        this.session = session;
        this.begun = begun;
        this.random = random;
    }

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        if (arguments.length == 1) {
            answerSome(folder);
            return;
        }
        var screening = new ScreeningId(UUID.fromString(arguments[1]));
        var random = new Random(Long.parseLong(arguments[2]));
        System.out.println("waiting");
        System.in.read();
        var session = QuickVault.session(folder, new SteppingClock());
        var begun = session.store().screening(screening).orElseThrow();
        System.out.println("open");
        var answering = new AnsweringUntilKilled(session, begun, random);
        while (true) {
            answering.answer();
        }
    }

    /// Makes the store and the screening that is answered later.
    static SavedScreening begin(Path folder) {
        try (var session = QuickVault.session(folder, new SteppingClock())) {
            return session.store().begin(newCase("Linh"), session.account().id());
        }
    }

    private static void answerSome(Path folder) {
        var begun = begin(folder);
        try (var session = QuickVault.session(folder, new SteppingClock())) {
            var answering = new AnsweringUntilKilled(session, begun, new Random(1));
            for (int i = 0; i < QUESTIONS; i++) {
                answering.answer();
            }
        }
    }

    private void answer() {
        var question = "question-" + random.nextInt(QUESTIONS);
        if (random.nextInt(10) == 0) {
            System.out.println("try " + question);
            say(question, remove(question));
        } else {
            var text = Long.toHexString(random.nextLong()).repeat(1 + random.nextInt(20));
            System.out.println("try " + question + " " + text);
            say(question, save(question, text));
        }
        if (random.nextInt(10) == 0) {
            turnPage(question);
        }
    }

    private static void say(String question, Saving saving) {
        if (saving instanceof Saving.Saved(_, int revision)) {
            System.out.println("saved " + question + " " + revision);
        } else {
            System.out.println("refused " + saving);
        }
    }

    private Saving save(String question, String text) {
        var answer = Answer.stated(new Value.Told(text)).withNote("note of " + text);
        var line = summary(begun, clock.now());
        return session.store()
                .save(begun.id(), key(question), answer, line, session.account().id());
    }

    private Saving remove(String question) {
        var line = summary(begun, clock.now());
        return session.store().remove(begun.id(), key(question), line, session.account().id());
    }

    private void turnPage(String question) {
        session.store()
                .savePlace(
                        begun.id(),
                        Optional.of(new QuestionId(question)),
                        Extent.adding(Set.of("topic")));
        var danger =
                new DangerEntry(
                        begun.id(), question, Danger.Level.ORANGE, clock.now(), Optional.empty());
        session.store().record(danger, session.account().id());
    }
}
