package org.shirube.app.window;

import javafx.beans.property.BooleanProperty;

import org.shirube.casework.CaseId;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Draft;
import org.shirube.casework.Edition;
import org.shirube.casework.Office;
import org.shirube.casework.Passphrase;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.Session;
import org.shirube.casework.Sitting;
import org.shirube.casework.Unlocking;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Handbook;
import org.shirube.storage.StoredVault;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.assessment.AssessmentModel;
import org.shirube.ui.assessment.AssessmentScreen;
import org.shirube.ui.cases.CaseListScreen;
import org.shirube.ui.cases.ListMemory;
import org.shirube.ui.check.CheckModel;
import org.shirube.ui.check.CheckScreen;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Background;
import org.shirube.ui.shell.Reentry;
import org.shirube.ui.shell.Shell;
import org.shirube.ui.wizard.WizardModel;
import org.shirube.ui.wizard.WizardScreen;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The way to every screen: reads what it needs from the store, then shows it. Used on the window's
/// thread.
final class Routes implements Navigator {

    /// What every screen is made of.
    record Parts(
            Handbook handbook,
            Clock clock,
            Background background,
            BooleanProperty guidance,
            Supplier<Edition> edition) {}

    private final Parts parts;
    private final Shell shell;
    private final Entrance entrance;
    private final AutomaticBackup automatic;
    private final BackupWays backups;
    private Optional<Session> session = Optional.empty();
    private ListMemory memory = new ListMemory();
    private Optional<String> left = Optional.empty();
    private Optional<Draft> resuming = Optional.empty();

    /// What is read first for whoever has signed in.
    private record Beginning(Optional<Draft> draft, int idleMinutes) {}

    Routes(Parts parts, Shell shell, Entrance entrance) {
        this.parts = parts;
        this.shell = shell;
        this.entrance = entrance;
        automatic = new AutomaticBackup(parts.background(), parts.clock());
        backups = new BackupWays(parts.background(), parts.clock(), this, this::show);
    }

    /// Nobody sits at a demonstration.
    Optional<Sitting> sitting() {
        return session.filter(_ -> entrance instanceof Entrance.SignIn).map(Sitting::new);
    }

    /// What is to be done where this is the passphrase of whoever hid the window. Where it has
    /// locked behind its cover meanwhile, the store is opened anew, and what is wrong with it is
    /// said where one signs in.
    Reentry.Answer wayBack(StoredVault vault, Passphrase passphrase) {
        Optional<String> name = session.map(open -> open.account().name());
        if (name.isPresent()) {
            return vault.refusal(name.get(), passphrase)
                    .map(Reentry.Answer::of)
                    .orElseGet(() -> new Reentry.Answer.Way(this::returned));
        }
        var outcome = vault.unlock(left.orElse(""), passphrase);
        return outcome instanceof Unlocking.Unlocked(Session opened)
                ? new Reentry.Answer.Way(() -> signedIn(opened))
                : Reentry.Answer.of(outcome);
    }

    private void returned() {
        sitting().ifPresent(mine -> parts.background().run(mine::returned, _ -> {}));
    }

    /// To where the program begins.
    void enter() {
        switch (entrance) {
            case Entrance.SignIn _ -> toSignIn();
            case Entrance.Demonstration(Session demonstration) -> signedIn(demonstration);
        }
    }

    /// Closes the store once everything that was given to it is written, and a backup is made.
    void close() {
        Optional<Session> open = session;
        session = Optional.empty();
        automatic.end();
        parts.background().run(() -> open.map(this::leave), _ -> {});
    }

    /// A demonstration is deleted by closing it.
    private Session leave(Session left) {
        try (left) {
            if (entrance instanceof Entrance.SignIn) {
                automatic.onLeaving(left);
            }
        }
        return left;
    }

    /// A demonstration has no way in but its beginning, and nothing to lock.
    @Override
    public void toSignIn() {
        switch (entrance) {
            case Entrance.SignIn(var vault) -> {
                left = session.map(open -> open.account().name());
                new WayIn(
                                vault,
                                parts.background(),
                                this::show,
                                this::signedIn,
                                () -> backups.toRestore(vault))
                        .toSignIn();
                close();
            }
            case Entrance.Demonstration _ -> toHome();
        }
    }

    private void signedIn(Session opened) {
        session = Optional.of(opened);
        memory = new ListMemory();
        Background background = parts.background();
        background.run(
                () -> new Beginning(new Sitting(opened).draft(), new Office(opened).idleMinutes()),
                this::begin,
                this::toHome);
        background.run(
                () -> {
                    opened.store().keep(parts.edition().get());
                    return opened;
                },
                _ -> {});
        if (entrance instanceof Entrance.SignIn) {
            automatic.begin(opened);
        }
    }

    private void begin(Beginning first) {
        shell.lockAfter(first.idleMinutes());
        resuming = first.draft();
        session.ifPresent(open ->
                resuming.map(draft -> new Comeback(draft.spot(), open.account()))
                        .ifPresentOrElse(comeback -> comeback.go(this), this::toHome));
    }

    @Override
    public void toHome() {
        session.ifPresent(open -> places(open).toHome());
    }

    @Override
    public void toCases() {
        session.ifPresent(open -> show(CaseListScreen.of(open, parts.background(), memory, this)));
    }

    @Override
    public void toCase(CaseId id) {
        session.ifPresent(open -> new CaseRoutes(open, parts, this, this::show).toCase(id));
    }

    @Override
    public void toOffice() {
        session.ifPresent(open ->
                new OfficeRoutes(
                                open,
                                parts.clock(),
                                parts.background(),
                                this::show,
                                new OfficeCards(open, parts, this::show, this::toOffice)
                                        .all(backups, shell::lockAfter),
                                entrance instanceof Entrance.Demonstration)
                        .toOffice());
    }

    @Override
    public Optional<Runnable> toOrganisations() {
        return session.flatMap(open -> places(open).toOrganisations());
    }

    @Override
    public Optional<Runnable> toLog() {
        return session.flatMap(open -> places(open).toLog());
    }

    private RailPlaces places(Session open) {
        return new RailPlaces(open, parts, this, this::show);
    }

    @Override
    public Optional<Runnable> toReview(Optional<ScreeningId> at) {
        return session.map(open -> new ReviewRoutes(open, parts, this::show))
                .flatMap(ways -> ways.toReview(at));
    }

    @Override
    public void beginScreening(String alias) {
        inside(casework ->
                parts.background()
                        .run(() -> casework.begin(alias), begun -> interview(casework, begun)));
    }

    @Override
    public void toScreening(ScreeningId id) {
        found(id, this::interview);
    }

    @Override
    public void toQuestion(ScreeningId id, QuestionId question) {
        found(
                id,
                (casework, saved) -> {
                    WizardModel model = model(casework, saved).visiting(question);
                    show(new WizardScreen(model, parts.handbook(), this));
                });
    }

    @Override
    public void toCheck(ScreeningId id) {
        found(
                id,
                (casework, saved) -> {
                    var model = new CheckModel(casework.rulebook(), saved);
                    show(new CheckScreen(model, parts.handbook(), this));
                });
    }

    @Override
    public void toAssessment(ScreeningId id) {
        memory.leavesFor(id);
        inside(casework -> {
            AssessmentModel model = new AssessmentModel(id, casework, parts.background());
            model.load(() -> show(new AssessmentScreen(model, parts.handbook(), this)));
        });
    }

    /// What was handed in is looked at, no longer asked.
    private void interview(Casework casework, SavedScreening saved) {
        memory.leavesFor(saved.id());
        if (saved.isSubmitted()) {
            toAssessment(saved.id());
        } else {
            show(new WizardScreen(model(casework, saved), parts.handbook(), this));
        }
    }

    private WizardModel model(Casework casework, SavedScreening saved) {
        return new WizardModel(
                new LiveScreening(casework, parts.background(), saved), parts.guidance());
    }

    private void found(ScreeningId id, BiConsumer<Casework, SavedScreening> then) {
        inside(casework ->
                parts.background()
                        .run(
                                () -> casework.screening(id),
                                found ->
                                        found.ifPresentOrElse(
                                                saved -> then.accept(casework, saved),
                                                this::toCases)));
    }

    private void inside(Consumer<Casework> then) {
        session.map(open -> new Casework(open, parts.handbook().rulebook(), parts.clock()))
                .ifPresent(then);
    }

    private void show(Screen screen) {
        shell.show(entrance instanceof Entrance.Demonstration ? new DemoScreen(screen) : screen);
        if (screen.isInside()) {
            Optional<Draft> draft = resuming;
            resuming = Optional.empty();
            draft.ifPresent(shell::resume);
        }
    }
}
