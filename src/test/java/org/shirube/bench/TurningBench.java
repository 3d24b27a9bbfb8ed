package org.shirube.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.shirube.text.Language;
import org.shirube.ui.interview.Desk;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.Shell;
import org.shirube.ui.wizard.NoWay;
import org.shirube.ui.wizard.WizardModel;
import org.shirube.ui.wizard.WizardScreen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// How long the window's thread works (wall-clock time) until the next page of an intern's interview
/// stands there with its task list, guidance and coverage, styled and laid out. The floor is an
/// empty page in the same window. Between two turns the window has a third of a second to itself,
/// far less than it takes to read a question out.
public final class TurningBench {

    private static final int FRAMES_BETWEEN = 20;
    private static final int ROUNDS = 6;

    private final List<Long> first = new ArrayList<>();
    private final List<Long> later = new ArrayList<>();
    private final List<Long> empty = new ArrayList<>();
    private final ScrollPane bare = new ScrollPane();

    public static void main(String[] arguments) {
        Platform.startup(() -> new TurningBench().open(new Stage()));
    }

    private void open(Stage stage) {
        var appearance = new Appearance(Language.EN);
        var background = new SameThread();
        var way = new NoWay();
        var doors = new Shell.Doors(() -> way, _ -> true, background);
        var shell = new Shell(appearance, doors);
        var desk = new Desk(Desk.standardHandbook());
        LiveScreening live = desk.open();
        live.profile(Desk.intern());
        var model = new WizardModel(live);
        shell.show(new WizardScreen(model, desk.handbook(), way));
        Scene scene = shell.scene(1280, 720);
        stage.setScene(scene);
        stage.show();
        everySoOften(() -> turn(scene.getRoot(), model));
    }

    /// Does a step while there is one, with some frames between two of them.
    private static void everySoOften(Supplier<Boolean> step) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames % FRAMES_BETWEEN == 0 && !step.get()) {
                    stop();
                    Platform.exit();
                }
            }
        }.start();
    }

    private int round;

    private boolean turn(Parent root, WizardModel model) {
        long start = System.nanoTime();
        boolean turned = model.skip();
        if (turned) {
            root.applyCss();
            root.layout();
            (round == 0 ? first : later).add(System.nanoTime() - start);
            empty.add(floor(root));
            return true;
        }
        if (++round == ROUNDS) {
            report();
            return false;
        }
        model.go(model.standing().journey().pages().getFirst().top().id());
        return true;
    }

    private long floor(Parent root) {
        if (bare.getScene() == null) {
            ((javafx.scene.layout.Pane) root).getChildren().addFirst(bare);
            root.applyCss();
            root.layout();
        }
        long start = System.nanoTime();
        bare.setContent(new VBox());
        root.applyCss();
        root.layout();
        return System.nanoTime() - start;
    }

    private void report() {
        Figures.row(
                "a page turned, with task list, guidance and coverage",
                Figures.medianAnd99th(nanos(later)),
                "an empty page: " + Figures.medianAnd99th(nanos(empty)));
        System.out.println("  first time through: " + Figures.medianAnd99th(nanos(first)) + " n " + later.size());
    }

    private static long[] nanos(List<Long> times) {
        return times.stream().mapToLong(Long::longValue).toArray();
    }
}
