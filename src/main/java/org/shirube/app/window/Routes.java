package org.shirube.app.window;

import javafx.beans.property.BooleanProperty;

import org.shirube.casework.Audit;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Edition;
import org.shirube.casework.Operation;
import org.shirube.casework.Retention;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.Session;
import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Handbook;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.assessment.AssessmentModel;
import org.shirube.ui.assessment.AssessmentScreen;
import org.shirube.ui.audit.AuditModel;
import org.shirube.ui.audit.AuditScreen;
import org.shirube.ui.cases.CaseListModel;
import org.shirube.ui.cases.CaseListScreen;
import org.shirube.ui.check.CheckModel;
import org.shirube.ui.check.CheckScreen;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.kit.Background;
import org.shirube.ui.office.OfficeScreen;
import org.shirube.ui.retention.RetentionModel;
import org.shirube.ui.retention.RetentionScreen;
import org.shirube.ui.retention.RetentionSection;
import org.shirube.ui.shell.Shell;
import org.shirube.ui.wizard.WizardModel;
import org.shirube.ui.wizard.WizardScreen;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private Optional<Session> session = Optional.empty();
    private Optional<ScreeningId> last = Optional.empty();

    Routes(Parts parts, Shell shell, Entrance entrance) {
        this.parts = parts;
        this.shell = shell;
        this.entrance = entrance;
    }

    /// Who is signed in.
    Optional<String> name() {
        return session.map(open -> open.account().name());
    }

    /// To where the program begins.
    void enter() {
        switch (entrance) {
            case Entrance.SignIn _ -> toSignIn();
            case Entrance.Demonstration(Session demonstration) -> signedIn(demonstration);
        }
    }

    /// Closes the store once everything that was given to it is written.
    void close() {
        Optional<Session> open = session;
        session = Optional.empty();
        parts.background()
                .run(
                        () -> {
                            open.ifPresent(Session::close);
                            return open;
                        },
                        _ -> {});
    }

    /// A demonstration has no way in but its beginning, and nothing to lock.
    @Override
    public void toSignIn() {
        switch (entrance) {
            case Entrance.SignIn(var vault) -> {
                new WayIn(vault, parts.background(), this::show, this::signedIn).toSignIn();
                close();
            }
            case Entrance.Demonstration _ -> toCases();
        }
    }

    private void signedIn(Session opened) {
        session = Optional.of(opened);
        last = Optional.empty();
        parts.background()
                .run(
                        () -> {
                            opened.store().keep(parts.edition().get());
                            return opened;
                        },
                        _ -> {});
        toCases();
    }

    @Override
    public void toCases() {
        inside(casework ->
                show(
                        new CaseListScreen(
                                new CaseListModel(casework, parts.background(), last), this)));
    }

    @Override
    public void toOffice() {
        session.ifPresent(open ->
                new OfficeRoutes(
                                open,
                                parts.clock(),
                                parts.background(),
                                this::show,
                                sections(open),
                                entrance instanceof Entrance.Demonstration)
                        .toOffice());
    }

    /// The cards beside those of accounts and sheets, each only for those who may use it.
    private List<OfficeScreen.Section> sections(Session open) {
        var sections = new ArrayList<OfficeScreen.Section>();
        if (open.account().may(Operation.CLOSE_CASE)) {
            var retention = new Retention(open, parts.clock());
            sections.add(
                    new RetentionSection(
                            retention, parts.background(), () -> toRetention(retention, open)));
        }
        return sections;
    }

    private void toRetention(Retention retention, Session open) {
        var model = new RetentionModel(retention, open.account(), parts.background());
        show(new RetentionScreen(model, this::toOffice));
    }

    @Override
    public Optional<Runnable> toLog() {
        return session.filter(open -> open.account().may(Operation.READ_AUDIT))
                .map(open ->
                        () ->
                                show(
                                        new AuditScreen(
                                                new AuditModel(
                                                        new Audit(open),
                                                        parts.background(),
                                                        ZoneId.systemDefault()))));
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
                (casework, saved) ->
                        show(
                                new CheckScreen(
                                        new CheckModel(casework.rulebook(), saved),
                                        parts.handbook(),
                                        this)));
    }

    @Override
    public void toAssessment(ScreeningId id) {
        last = Optional.of(id);
        inside(casework -> {
            AssessmentModel model = new AssessmentModel(id, casework, parts.background());
            model.load(() -> show(new AssessmentScreen(model, parts.handbook(), this)));
        });
    }

    /// What was handed in is looked at, no longer asked.
    private void interview(Casework casework, SavedScreening saved) {
        last = Optional.of(saved.id());
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

    private void found(ScreeningId id, Found then) {
        inside(casework ->
                parts.background()
                        .run(
                                () -> casework.screening(id),
                                found -> found.ifPresent(saved -> then.go(casework, saved))));
    }

    private interface Found {
        void go(Casework casework, SavedScreening saved);
    }

    private void inside(Consumer<Casework> then) {
        session.map(open -> new Casework(open, parts.handbook().rulebook(), parts.clock()))
                .ifPresent(then);
    }

    private void show(Screen screen) {
        shell.show(entrance instanceof Entrance.Demonstration ? new DemoScreen(screen) : screen);
    }
}
