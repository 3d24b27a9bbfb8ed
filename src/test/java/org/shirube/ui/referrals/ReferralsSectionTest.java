package org.shirube.ui.referrals;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Attachments;
import org.shirube.casework.CaseReferral;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Filing;
import org.shirube.casework.History;
import org.shirube.casework.Recipient;
import org.shirube.casework.ReferralConsent;
import org.shirube.casework.ReferralDeed;
import org.shirube.casework.ReferralId;
import org.shirube.casework.ReferralState;
import org.shirube.casework.Referring;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Sitting;
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
import org.shirube.ui.casefile.CaseModel;
import org.shirube.ui.casefile.CaseScreen;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Referrals on the page of a case on a real store, by hand, each state left as a picture.
@ExtendWith(ApplicationExtension.class)
class ReferralsSectionTest {

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);

    @TempDir private Path home;
    private Session session;
    private SavedScreening begun;
    private OpenShell shell;
    private CaseScreen screen;

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
    void suggestions_say_why_and_one_press_prepares_a_referral() {
        shell.pictures("referrals-suggested", ".suggestion");
        fire("#prepare-otit");
        assertThat(only().state()).isEqualTo(ReferralState.PREPARED);
        assertThat(only().to().institution()).contains("otit");
        assertThat(Hand.ask(() -> shell.hand().find("#do-send").isDisabled())).isTrue();
        assertThat(Hand.ask(() -> shell.hand().root().lookup("#prepare-otit"))).isNull();
    }

    @Test
    void consent_is_asked_for_this_recipient_before_anything_is_sent() {
        fire("#prepare-otit");
        fire("#do-ask");
        shell.pictures("referrals-asking", ".step-form");
        assertThat(Hand.ask(() -> shell.hand().find("#write-step").isDisabled())).isTrue();
        fireNamed("Yes");
        fireNamed("Signed");
        type("#step-asked-by", "Aiko, with the interpreter");
        type("#step-words", "Her name and the contract");
        fire("#write-step");
        assertThat(only().isAgreed()).isTrue();
        fire("#do-send");
        fire("#write-step");
        assertThat(only().state()).isEqualTo(ReferralState.SENT);
        fire("#undo");
        assertThat(only().state()).isEqualTo(ReferralState.PREPARED);
        assertThat(only().steps()).hasSize(3);
    }

    @Test
    void an_answer_that_is_overdue_says_so() {
        var id = prepared("Union of the hill");
        go(id, yes());
        go(
                id,
                new ReferralDeed.Sent(
                        Optional.of(clock.today().minusDays(3)), "", "Rang Ms Mori 相談員"));
        go(id, new ReferralDeed.Handed(List.of("contract.pdf"), "", ""));
        show();
        shell.pictures("referrals-overdue", ".referral");
        fire("#do-accept");
        fire("#write-step");
        assertThat(only().due()).isEmpty();
    }

    @Test
    void somebody_who_is_in_no_list_is_written_by_hand() {
        type("#own-recipient", "Sister house of the hill");
        fire("#prepare-own");
        assertThat(only().to()).isEqualTo(Recipient.named("Sister house of the hill"));
        assertThat(text("#own-recipient").getText()).isEmpty();
    }

    @Test
    void whoever_leaves_is_asked_what_becomes_of_a_half_written_step() {
        prepared("Union of the hill");
        show();
        fire("#do-withdraw");
        type("#step-words", "She does not want");
        Hand.does(() -> screen.letGo(() -> shell.toCases()));
        assertThat(shell.went()).isEmpty();
        shell.pictures("referrals-half-written", ".referrals");
        fire("#referrals-stay");
        assertThat(text("#step-words").getText()).isEqualTo("She does not want");
        Hand.does(() -> screen.letGo(() -> shell.toCases()));
        fire("#referrals-leave");
        assertThat(shell.went()).containsExactly("cases");
        assertThat(only().steps()).hasSize(1);
    }

    @Test
    void a_half_written_step_survives_a_lock() {
        prepared("Union of the hill");
        show();
        shell.sits(new Sitting(session));
        fire("#do-close");
        Hand.does(() -> shell.hand().find("#step-words").requestFocus());
        shell.hand().type("moved to");
        shell.heart().beats(2);
        var draft = new Sitting(session).draft().orElseThrow();
        show();
        Hand.does(() -> shell.shell().resume(draft));
        assertThat(text("#step-words").getText()).isEqualTo("moved to");
    }

    private void show() {
        var background = new SameThread();
        var casework = new Casework(session, Shipped.rules(), clock);
        var file = casework.open(begun.caseId()).orElseThrow();
        var names = new History(session).names();
        var parts = new CaseModel.Parts(casework, new Filing(session), background);
        var referrals =
                new ReferralsModel(
                        new ReferralsModel.Parts(
                                referring(),
                                new Attachments(session),
                                session.account(),
                                background,
                                () -> {}),
                        begun.caseId(),
                        file.newest());
        screen =
                new CaseScreen(
                        new CaseModel(parts, file, names),
                        List.of(new ReferralsSection(referrals, Shipped.handbook(), names)),
                        shell);
        shell.show(screen);
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
                                        new QuestionId("wants-to-happen"),
                                        new Value.Told("To be paid, and to go on working.")));
    }

    private static ReferralDeed yes() {
        return new ReferralDeed.Asked(
                ReferralConsent.YES,
                Optional.of(ReferralConsent.Way.SAID),
                "Aiko",
                "Her name and the contract, not where she sleeps");
    }

    private ReferralId prepared(String name) {
        var id = new ReferralId(begun.caseId(), UUID.randomUUID());
        referring().prepare(id, Recipient.named(name), Optional.empty(), "");
        return id;
    }

    private void go(ReferralId id, ReferralDeed deed) {
        assertThat(referring().go(id, only().version(), deed, clock.today()))
                .isInstanceOf(Referring.Outcome.Written.class);
    }

    private CaseReferral only() {
        return referring().of(begun.caseId()).getFirst();
    }

    private Referring referring() {
        return new Referring(session, Shipped.rules(), clock);
    }

    private void type(String selector, String said) {
        Hand.does(() -> text(selector).setText(said));
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
