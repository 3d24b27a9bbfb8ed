package org.shirube.app.window;

import javafx.application.Platform;

import org.shirube.casework.Access;
import org.shirube.casework.AccountId;
import org.shirube.casework.Attachments;
import org.shirube.casework.CaseFile;
import org.shirube.casework.CaseId;
import org.shirube.casework.Casework;
import org.shirube.casework.Filing;
import org.shirube.casework.FollowUps;
import org.shirube.casework.History;
import org.shirube.casework.Notes;
import org.shirube.casework.Operation;
import org.shirube.casework.Referring;
import org.shirube.casework.Reporting;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;
import org.shirube.ui.access.AccessModel;
import org.shirube.ui.access.AccessSection;
import org.shirube.ui.attachments.AttachmentsModel;
import org.shirube.ui.attachments.AttachmentsSection;
import org.shirube.ui.attachments.Places;
import org.shirube.ui.casefile.CaseModel;
import org.shirube.ui.casefile.CaseScreen;
import org.shirube.ui.casefile.CaseSection;
import org.shirube.ui.casefile.ScreeningsSection;
import org.shirube.ui.comparison.CompareModel;
import org.shirube.ui.comparison.CompareScreen;
import org.shirube.ui.deadlines.DeadlinesSection;
import org.shirube.ui.deadlines.FollowUpsModel;
import org.shirube.ui.history.HistoryModel;
import org.shirube.ui.history.HistorySection;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Drawing;
import org.shirube.ui.notes.NotesModel;
import org.shirube.ui.notes.NotesSection;
import org.shirube.ui.referrals.ReferralsModel;
import org.shirube.ui.referrals.ReferralsSection;
import org.shirube.ui.report.Press;
import org.shirube.ui.report.ReportModel;
import org.shirube.ui.report.ReportSection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The page of a case and what leads on from it, for whoever is signed in. Each room that has
/// something to show there hands over its section here.
final class CaseRoutes {

    private final Session session;
    private final Routes.Parts parts;
    private final Casework casework;
    private final Background background;
    private final Navigator navigator;
    private final Consumer<Screen> show;

    private record Read(Optional<CaseFile> file, Map<AccountId, String> names) {}

    CaseRoutes(Session session, Routes.Parts parts, Navigator navigator, Consumer<Screen> show) {
        this.session = session;
        this.parts = parts;
        this.navigator = navigator;
        this.show = show;
        background = parts.background();
        casework = new Casework(session, parts.handbook().rulebook(), parts.clock());
    }

    /// Of a case that was merged into another, that other's.
    void toCase(CaseId id) {
        background.run(
                () -> new Read(casework.open(id), new History(session).names()),
                read ->
                        read.file()
                                .ifPresentOrElse(
                                        file -> go(file, read.names()), navigator::toCases));
    }

    private void go(CaseFile file, Map<AccountId, String> names) {
        file.standing().mergedInto().ifPresentOrElse(this::toCase, () -> show(file, names));
    }

    private void show(CaseFile file, Map<AccountId, String> names) {
        var model = model(file, names);
        show.accept(new CaseScreen(model, sections(model, names), navigator));
    }

    private CaseModel model(CaseFile file, Map<AccountId, String> names) {
        return new CaseModel(
                new CaseModel.Parts(casework, new Filing(session), background), file, names);
    }

    private List<CaseSection> sections(CaseModel model, Map<AccountId, String> names) {
        var id = model.file().id();
        var history = new HistoryModel(new History(session), id, background);
        var sections = new ArrayList<CaseSection>();
        sections.add(new ScreeningsSection(model, navigator, () -> compare(model.file())));
        if (session.account().may(Operation.FOLLOW_UP)) {
            sections.add(deadlines(model, names));
        }
        sections.add(
                new NotesSection(
                        new NotesModel(new Notes(session), id, session.account(), background),
                        names));
        sections.add(attachments(model, names));
        var referrals = referrals(model, history::refresh);
        sections.add(new ReferralsSection(referrals, parts.handbook(), names));
        if (session.account().may(Operation.REPORT_CASE)) {
            sections.add(report(id, () -> refresh(referrals, history)));
        }
        if (session.account().may(Operation.SEE_ORGANISATIONS)) {
            sections.add(new OrganisationRoutes(session, parts, navigator, show).section(id));
        }
        sections.add(
                new AccessSection(
                        new AccessModel(new Access(session), id, session.account(), background)));
        sections.add(new HistorySection(history, names));
        return sections;
    }

    private void compare(CaseFile file) {
        CompareModel.of(file, casework.rulebook())
                .ifPresent(model ->
                        show.accept(new CompareScreen(model, parts.handbook(), navigator)));
    }

    private static void refresh(ReferralsModel referrals, HistoryModel history) {
        referrals.refresh();
        history.refresh();
    }

    private ReferralsModel referrals(CaseModel model, Runnable afterwards) {
        return new ReferralsModel(
                new ReferralsModel.Parts(
                        referring(),
                        new Attachments(session),
                        session.account(),
                        background,
                        afterwards),
                model.file().id(),
                model.file().newest());
    }

    private CaseSection report(CaseId id, Runnable afterwards) {
        var rulebook = parts.handbook().rulebook();
        return new ReportSection(
                new ReportModel(
                        new ReportModel.Parts(
                                new Reporting(session, rulebook, parts.clock()),
                                referring(),
                                rulebook,
                                new Press(parts.handbook()),
                                session.account(),
                                background,
                                Drawing.apart(Platform::runLater),
                                afterwards),
                        id),
                parts.handbook(),
                Places.ofTheSystem());
    }

    private Referring referring() {
        return new Referring(session, parts.handbook().rulebook(), parts.clock());
    }

    private CaseSection deadlines(CaseModel model, Map<AccountId, String> names) {
        var told = model.file().screenings().stream().map(SavedScreening::content).toList();
        return new DeadlinesSection(
                new FollowUpsModel(
                        new FollowUps(session),
                        model.file().id(),
                        parts.clock().today(),
                        background),
                casework.rulebook().deadlines().of(told),
                parts.handbook(),
                names);
    }

    private CaseSection attachments(CaseModel model, Map<AccountId, String> names) {
        return new AttachmentsSection(
                new AttachmentsModel(
                        new Attachments(session),
                        model.file().id(),
                        session.account(),
                        background,
                        Drawing.apart(Platform::runLater)),
                model.file().label(),
                names,
                Places.ofTheSystem());
    }
}
