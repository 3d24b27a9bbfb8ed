package org.shirube.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.StoreThread;
import org.shirube.ui.shell.Reentry;
import org.shirube.ui.shell.SecondHand;
import org.shirube.ui.shell.Shell;
import org.shirube.ui.wizard.NoWay;
import org.shirube.ui.wizard.WizardModel;
import org.shirube.ui.wizard.WizardScreen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;

/// How long the window's thread works (in processor time, so that other programs do not count) from
/// the key that turns a page until the next page of an intern's interview, its task list, guidance
/// and coverage are styled and laid out. The floor is an empty page in an empty screen of the same
/// window. Between two turns the window has a third of a second to itself: less than it takes to
/// read a question out.
public final class TurningBench {

    private static final int FRAMES_BETWEEN = 20;
    private static final int ROUNDS = 3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final WizardModel model;
    private final Shell shell;
    private final EmptyScreen empty = new EmptyScreen();
    private final Times first = new Times();
    private final Times forward = new Times();
    private final Times back = new Times();
    private final Times floor = new Times();
    private int round;

    private TurningBench(Stage stage) {
        var background = new StoreThread(Platform::runLater, Throwable::printStackTrace);
        var desk = new Desk(Desk.standardHandbook());
        var way = new NoWay();
        LiveScreening live = desk.open(background);
        live.profile(Desk.intern());
        model = new WizardModel(live);
        var doors =
                new Shell.Doors(
                        () -> way,
                        _ -> new Reentry.Answer.Wrong(),
                        Optional::empty,
                        background,
                        new SecondHand(Platform::runLater));
        shell = new Shell(new Appearance(Language.EN), doors);
        shell.show(new WizardScreen(model, desk.handbook(), way));
        stage.setScene(shell.scene(1280, 720));
        stage.show();
        everySoOften(stage.getScene());
    }

    public static void main(String[] arguments) {
        Platform.startup(() -> new TurningBench(new Stage()));
    }

    /// Turns in the frame's beginning; the same frame styles and lays out what has changed.
    private void everySoOften(Scene scene) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames % FRAMES_BETWEEN == 0) {
                    long start = threads.getCurrentThreadCpuTime();
                    Times times = step();
                    if (round > ROUNDS) {
                        return;
                    }
                    scene.addPostLayoutPulseListener(
                            new Runnable() {
                                @Override
                                public void run() {
                                    scene.removePostLayoutPulseListener(this);
                                    times.add(threads.getCurrentThreadCpuTime() - start);
                                }
                            });
                }
            }
        }.start();
    }

    private Times step() {
        if (round >= ROUNDS) {
            empty.turn();
            if (floor.size() == 0) {
                shell.show(empty);
            } else if (floor.size() > 60) {
                report();
                round++;
                Platform.exit();
            }
            return floor;
        }
        if (round % 3 == 2) {
            model.back();
            round += model.isFirst() ? 1 : 0;
            return back;
        }
        Times times = round == 0 ? first : forward;
        if (!model.skip()) {
            if (++round % 3 == 2) {
                return new Times();
            }
            model.go(model.standing().journey().pages().getFirst().top().id());
            return new Times();
        }
        return times;
    }

    private void report() {
        Figures.row(
                "a page turned, with task list, guidance and coverage",
                Figures.medianAnd99th(forward.all()),
                "an empty page: " + Figures.medianAnd99th(floor.all()));
        Figures.row("the same, back", Figures.medianAnd99th(back.all()), "");
        Figures.row("the same, just after the start", Figures.medianAnd99th(first.all()), "");
    }

    private static final class Times {

        private final java.util.ArrayList<Long> taken = new java.util.ArrayList<>();

        void add(long nanoseconds) {
            taken.add(nanoseconds);
        }

        int size() {
            return taken.size();
        }

        long[] all() {
            return taken.stream().mapToLong(Long::longValue).toArray();
        }
    }

    private static final class EmptyScreen implements Screen {

        private final BorderPane place = new BorderPane(new Pane());

        void turn() {
            place.setCenter(new Pane());
        }

        @Override
        public Node view(Texts texts) {
            return place;
        }

        @Override
        public List<Crumb> trail(Texts texts) {
            return List.of(Crumb.here(""));
        }
    }
}
