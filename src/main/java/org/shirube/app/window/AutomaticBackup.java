package org.shirube.app.window;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

import org.shirube.casework.BackupOutcome;
import org.shirube.casework.Backups;
import org.shirube.casework.Clock;
import org.shirube.casework.NotStored;
import org.shirube.casework.Session;
import org.shirube.casework.Steps;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Steadily;

import java.util.Optional;

/// Backups that nobody asks for: when somebody leaves, and once a day while a store stays open.
/// What came of them is told by the log, and by the office's page.
final class AutomaticBackup {

    private static final Duration HOUR = Duration.hours(1);

    private final Background background;
    private final Clock clock;
    private final Steadily<BackupOutcome> making;
    private Optional<Timeline> hours = Optional.empty();

    AutomaticBackup(Background background, Clock clock) {
        this.background = background;
        this.clock = clock;
        making = new Steadily<>(background, new Silent());
    }

    /// Looks once an hour whether one is due. On the window's thread.
    void begin(Session session) {
        end();
        var timeline = new Timeline(new KeyFrame(HOUR, _ -> makeIfDue(session)));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        hours = Optional.of(timeline);
    }

    /// What is half made is given up: leaving makes a whole one.
    void end() {
        hours.ifPresent(Timeline::stop);
        hours = Optional.empty();
        making.stop();
    }

    /// On the store's thread, before the store is closed. Nobody is kept from leaving.
    void onLeaving(Session session) {
        try {
            new Backups(session, clock).beginOnLeaving().ifPresent(Steps::toTheEnd);
        } catch (NotStored refused) {
            // The store cannot be read any more, which was said when it happened.
            return;
        }
    }

    private void makeIfDue(Session session) {
        if (!making.isRunning()) {
            background.run(
                    () -> new Backups(session, clock).beginIfDue(),
                    due -> due.ifPresent(steps -> making.begin(() -> steps)));
        }
    }

    private static final class Silent implements Steadily.Told<BackupOutcome> {

        @Override
        public void progress(Steps.Progress progress) {}

        @Override
        public void done(BackupOutcome outcome) {}

        @Override
        public void failed() {}
    }
}
