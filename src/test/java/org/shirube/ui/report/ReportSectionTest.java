package org.shirube.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Filing;
import org.shirube.casework.History;
import org.shirube.casework.Recipient;
import org.shirube.casework.ReferralConsent;
import org.shirube.casework.ReferralDeed;
import org.shirube.casework.ReferralId;
import org.shirube.casework.Referring;
import org.shirube.casework.Reporting;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Age;
import org.shirube.screening.Answers;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.attachments.Places;
import org.shirube.ui.casefile.CaseModel;
import org.shirube.ui.casefile.CaseScreen;
import org.shirube.ui.kit.Drawing;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A report on the page of a case on a real store, by hand, each state left as a picture.
@ExtendWith(ApplicationExtension.class)
class ReportSectionTest {

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);

    @TempDir private Path home;
    @TempDir private Path outside;
    private Session session;
    private SavedScreening begun;
    private OpenShell shell;
    private CaseScreen screen;
    private String proposed = "";

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        begun = new Casework(session, Shipped.rules(), clock).begin("Linh", screening());
        show();
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void what_is_looked_at_is_what_leaves_under_a_name_that_says_nothing() throws IOException {
        fire("#begin-report");
        shell.pictures("report-form", ".report");
        fire("#show-report");
        shell.pictures("report-preview", ".report-preview");
        fire("#save-report");
        assertThat(proposed).isEqualTo("report-2026-11-20.pdf");
        try (var pdf = Loader.loadPDF(Files.readAllBytes(outside.resolve(proposed)))) {
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        shell.hand().picture("report-saved");
    }

    @Test
    void whatever_is_chosen_differently_puts_the_look_away() {
        fire("#begin-report");
        fire("#show-report");
        assertThat(Hand.ask(() -> shell.hand().find("#save-report"))).isNotNull();
        fireNamed("Notes beside answers");
        assertThat(Hand.ask(() -> shell.hand().root().lookup("#save-report"))).isNull();
    }

    @Test
    void a_recipient_without_the_persons_yes_gets_no_report() {
        var id = new ReferralId(begun.caseId(), UUID.randomUUID());
        referring().prepare(id, Recipient.named("Union of the hill"), Optional.empty(), "");
        fire("#begin-report");
        fireNamed("Union of the hill");
        assertThat(Hand.ask(() -> shell.hand().find("#show-report").isDisabled())).isTrue();
        shell.hand().picture("report-no-consent");
        referring()
                .go(
                        id,
                        1,
                        new ReferralDeed.Asked(ReferralConsent.YES, Optional.empty(), "", ""),
                        clock.today());
        fire("#close-report");
        fire("#begin-report");
        fireNamed("Union of the hill");
        fire("#show-report");
        fire("#save-report");
        assertThat(referring().of(begun.caseId()).getFirst().steps()).hasSize(3);
    }

    @Test
    void the_conclusion_waits_for_a_reason_and_a_half_written_one_is_not_lost_unasked() {
        fire("#begin-report");
        fireNamed("Conclusion, strengths and lenses");
        assertThat(Hand.ask(() -> shell.hand().find("#show-report").isDisabled())).isTrue();
        Hand.does(() -> text("#report-reason").setText("The lawyer asks"));
        assertThat(Hand.ask(() -> shell.hand().find("#show-report").isDisabled())).isFalse();
        Hand.does(() -> screen.letGo(() -> shell.toCases()));
        assertThat(shell.went()).isEmpty();
        fire("#report-leave");
        assertThat(shell.went()).containsExactly("cases");
    }

    private void show() {
        var background = new SameThread();
        var casework = new Casework(session, Shipped.rules(), clock);
        var file = casework.open(begun.caseId()).orElseThrow();
        var parts = new CaseModel.Parts(casework, new Filing(session), background);
        var report =
                new ReportModel(
                        new ReportModel.Parts(
                                new Reporting(session, Shipped.rules(), clock),
                                referring(),
                                Shipped.rules(),
                                new Press(Shipped.handbook()),
                                session.account(),
                                background,
                                Drawing.here(),
                                () -> {}),
                        begun.caseId());
        screen =
                new CaseScreen(
                        new CaseModel(parts, file, new History(session).names()),
                        List.of(new ReportSection(report, Shipped.handbook(), places())),
                        shell);
        shell.show(screen);
    }

    private Places places() {
        return new Places() {
            @Override
            public List<Path> toAdd(Window above, String title) {
                return List.of();
            }

            @Override
            public Optional<Path> whereTo(Window above, String title, String name) {
                proposed = name;
                return Optional.of(outside.resolve(name));
            }
        };
    }

    private Screening screening() {
        var who =
                new Profile(
                        new Age.Band(20, 29), Minority.NO, "female", "VNM", "titp", List.of("vi"));
        return Screening.blank(clock.today())
                .with(who)
                .with(
                        Answers.NONE
                                .with(
                                        new QuestionId("treated-at-work-or-home"),
                                        new Value.Chosen(List.of("hit-or-hurt")))
                                .with(
                                        new QuestionId("passport-kept-by"),
                                        new Value.Chosen(List.of("supervising-body"))));
    }

    private Referring referring() {
        return new Referring(session, Shipped.rules(), clock);
    }

    private TextInputControl text(String selector) {
        return (TextInputControl) shell.hand().find(selector);
    }

    private void fire(String selector) {
        Hand.does(() -> ((ButtonBase) shell.hand().find(selector)).fire());
    }

    private void fireNamed(String name) {
        Hand.does(() ->
                shell.hand().root().lookupAll(".chip").stream()
                        .map(ButtonBase.class::cast)
                        .filter(button -> name.equals(button.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }
}
