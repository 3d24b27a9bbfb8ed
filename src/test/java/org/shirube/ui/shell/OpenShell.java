package org.shirube.ui.shell;

import javafx.stage.Stage;

import org.shirube.casework.Passphrase;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.Sitting;
import org.shirube.questionnaire.QuestionId;
import org.shirube.text.Language;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A window of 1280x720 with a shell in it, for tests of screens: leads nowhere but remembers where
/// it was asked to go, and comes back from behind the curtain for the passphrase `open sesame`.
public final class OpenShell implements Navigator {

    public static final String PASSPHRASE = "open sesame";

    private static final boolean ALL_LOOKS = "all".equals(System.getProperty("pictures"));

    private final List<String> went = new ArrayList<>();
    private final Appearance appearance = new Appearance(Language.EN);
    private final Heart heart = new Heart();
    private final Shell shell;
    private final Hand hand;
    private Optional<Sitting> sitting = Optional.empty();

    public OpenShell(Stage stage) {
        shell =
                new Shell(
                        appearance,
                        new Shell.Doors(
                                () -> this,
                                OpenShell::wayBack,
                                () -> sitting,
                                new SameThread(),
                                heart));
        stage.setScene(shell.scene(1280, 720));
        stage.show();
        hand = new Hand(stage.getScene());
    }

    private static Reentry.Answer wayBack(Passphrase passphrase) {
        return new String(passphrase.characters()).equals(PASSPHRASE)
                ? new Reentry.Answer.Way(() -> {})
                : new Reentry.Answer.Wrong();
    }

    /// Whoever sits here from now on.
    public void sits(Sitting somebody) {
        sitting = Optional.of(somebody);
    }

    /// Beats when the test says so.
    public Heart heart() {
        return heart;
    }

    public void show(Screen screen) {
        Hand.does(() -> shell.show(screen));
    }

    public Hand hand() {
        return hand;
    }

    public Shell shell() {
        return shell;
    }

    public Appearance appearance() {
        return appearance;
    }

    /// Where the screens asked to go, in order.
    public List<String> went() {
        return went;
    }

    /// Leaves a picture of each look: light, and Japanese at twice the text size; with
    /// `-Dpictures=all` also dark, Japanese, and English at twice the text size.
    public void pictures(String name) {
        pictures(name, () -> {});
    }

    /// The same, each with the first such part of a case's page at the top of the window.
    public void pictures(String name, String selector) {
        pictures(name, () -> hand.scrollToFirst(selector));
    }

    private void pictures(String name, Runnable turnTo) {
        picture(name + "-light", turnTo);
        if (ALL_LOOKS) {
            Hand.does(() -> appearance.theme().set(Theme.DARK));
            picture(name + "-dark", turnTo);
            Hand.does(() -> appearance.theme().set(Theme.LIGHT));
        }
        Hand.does(() -> appearance.language().set(Language.JA));
        if (ALL_LOOKS) {
            picture(name + "-japanese", turnTo);
        }
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        picture(name + "-japanese-200", turnTo);
        Hand.does(() -> appearance.language().set(Language.EN));
        if (ALL_LOOKS) {
            picture(name + "-200", turnTo);
        }
        Hand.does(() -> appearance.zoom().set(Zoom.USUAL));
    }

    private void picture(String name, Runnable turnTo) {
        turnTo.run();
        hand.picture(name);
    }

    @Override
    public void toSignIn() {
        went.add("sign in");
    }

    @Override
    public void toCases() {
        went.add("cases");
    }

    @Override
    public Optional<Runnable> toOrganisations() {
        return Optional.of(() -> went.add("organisations"));
    }

    @Override
    public Optional<Runnable> toLog() {
        return Optional.of(() -> went.add("log"));
    }

    @Override
    public Optional<Runnable> toReview(Optional<ScreeningId> at) {
        return Optional.of(() -> went.add("review"));
    }

    @Override
    public void beginScreening(String alias) {
        went.add("begin " + alias);
    }

    @Override
    public void toScreening(ScreeningId id) {
        went.add("screening " + id.id());
    }

    @Override
    public void toQuestion(ScreeningId id, QuestionId question) {
        went.add("question " + question.id());
    }

    @Override
    public void toCheck(ScreeningId id) {
        went.add("check " + id.id());
    }

    @Override
    public void toAssessment(ScreeningId id) {
        went.add("assessment " + id.id());
    }
}
