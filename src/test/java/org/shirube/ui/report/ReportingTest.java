package org.shirube.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.casework.Accounts;
import org.shirube.casework.CaseReport;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.NotAllowed;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Recipient;
import org.shirube.casework.ReferralBarrier;
import org.shirube.casework.ReferralConsent;
import org.shirube.casework.ReferralDeed;
import org.shirube.casework.ReferralId;
import org.shirube.casework.Referring;
import org.shirube.casework.ReportChoice;
import org.shirube.casework.ReportRequest;
import org.shirube.casework.Reporting;
import org.shirube.casework.Role;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Age;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Basis;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Fonts;
import org.shirube.ui.kit.Hand;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import javax.imageio.ImageIO;

/// What stands in a report of a real case, and what never does.
@ExtendWith(ApplicationExtension.class)
class ReportingTest {

    private static final Set<String> TOPICS =
            Set.of("threats-and-violence", "document-confiscation", "debt-bondage");

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);

    @TempDir private Path home;
    private Session session;
    private SavedScreening linh;

    @BeforeEach
    void open() {
        Hand.does(Fonts::load);
        session = QuickVault.session(home, clock);
        linh = new Casework(session, Shipped.rules(), clock).begin("Linh", screening());
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_says_what_was_told_with_its_basis_laws_and_evidence(Language language)
            throws IOException {
        var content = content(language, request());
        assertThat(content)
                .contains(linh.label(), "Hilloffice")
                .contains(unspaced(Texts.in(language).get("report.indication")))
                .contains(unspaced(Texts.in(language).get("report.told")))
                .contains(unspaced(Texts.in(language).get("report.laws")))
                .contains(unspaced(Texts.in(language).get("report.evidence")))
                .contains(unspaced(Texts.in(language).get("assessment.basis.document")))
                .contains("e-Gov", "debt-bondage1.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void without_a_supervisor_nothing_says_what_the_tool_concludes(Language language)
            throws IOException {
        var texts = Texts.in(language);
        var content = content(language, request());
        for (String word :
                List.of(
                        "assessment.conclusion.all-elements-indicated",
                        "assessment.conclusion.partly-indicated",
                        "assessment.conclusion.not-indicated",
                        "assessment.conclusion.insufficient-information",
                        "report.concluded",
                        "report.protocol")) {
            assertThat(content).doesNotContain(unspaced(texts.get(word)));
        }
        assertThat(content).doesNotContain("Delphi", "TVPA");
    }

    @Test
    void name_and_notes_stand_in_it_only_if_chosen() throws IOException {
        assertThat(content(Language.EN, request())).doesNotContain("Linh", "secretnote");
        assertThat(content(Language.EN, request(ReportChoice.NAME, ReportChoice.NOTES)))
                .contains("Linh", "secretnote");
    }

    @Test
    void the_names_of_organisations_stand_in_it_only_if_chosen() throws IOException {
        assertThat(content(Language.EN, request())).doesNotContain("Fulmarunion");
        assertThat(content(Language.EN, request(ReportChoice.ORGANISATIONS)))
                .contains("Fulmarunion");
    }

    @Test
    void what_was_told_differently_before_is_not_there() throws IOException {
        answer("hit-or-hurt", "earlierstory");
        answer("threatened", "laterstory");
        var content = content(Language.EN, request(ReportChoice.NOTES));
        assertThat(content).contains("laterstory").doesNotContain("earlierstory");
    }

    @Test
    void only_questionnaires_that_were_chosen_stand_in_it() throws IOException {
        var none = new ReportRequest(Set.of(), Set.of(), "", Optional.empty(), "");
        assertThat(content(Language.EN, none))
                .contains(unspaced(Texts.in(Language.EN).get("report.told.nothing")))
                .doesNotContain("12,000", "USD")
                .doesNotContain(unspaced(Texts.in(Language.EN).get("report.laws")))
                .doesNotContain(unspaced(Texts.in(Language.EN).get("report.evidence")));
    }

    @Test
    void a_supervisor_adds_the_conclusion_with_a_reason_that_stays_with_the_case()
            throws IOException, SQLException {
        assertThat(reporting().draw(linh.caseId(), concluding("")))
                .isEqualTo(new Reporting.Drawn.Barred(ReferralBarrier.NO_WORDS));
        var asked = concluding("The lawyer asks for it");
        assertThat(content(Language.EN, asked))
                .contains(unspaced(Texts.in(Language.EN).get("report.concluded")))
                .contains("Act", "Means", "Purpose");
        reporting().leaves(linh.caseId(), asked, "en", "Report");
        var log = session.store().audit();
        assertThat(log.after(log.newest() - 1, 9))
                .noneMatch(entry -> entry.toString().contains("The lawyer"))
                .extracting(entry -> entry.deed().action().name())
                .containsExactly("REPORT_EXPORTED_WITH_CONCLUSION");
        session.close();
        assertThat(QuickVault.rows(home, QuickVault.NAME, QuickVault.PASSPHRASE.toCharArray()))
                .anyMatch(row -> row.contains("The lawyer asks for it"));
        session = QuickVault.session(home, clock);
    }

    @Test
    void whoever_only_screens_cannot_add_it() {
        var accounts = new Accounts(session);
        accounts.add("Hana", Set.of(Role.CASEWORKER), typed("Hana"));
        session.close();
        session = QuickVault.session(QuickVault.in(home, clock).unlock("Hana", typed("Hana")));
        assertThatThrownBy(() -> reporting().draw(linh.caseId(), concluding("please")))
                .isInstanceOf(NotAllowed.class);
        assertThat(reporting().draw(linh.caseId(), request()))
                .isInstanceOf(Reporting.Drawn.Ready.class);
    }

    @Test
    void for_a_recipient_it_waits_for_the_persons_yes_and_is_written_down_as_handed_over() {
        var id = new ReferralId(linh.caseId(), UUID.randomUUID());
        referring().prepare(id, Recipient.named("Union"), Optional.empty(), "");
        var request = new ReportRequest(TOPICS, Set.of(), "", Optional.of(id), "");
        assertThat(reporting().draw(linh.caseId(), request))
                .isEqualTo(new Reporting.Drawn.Barred(ReferralBarrier.NO_CONSENT));
        assertThat(reporting().leaves(linh.caseId(), request, "en", "Report"))
                .isEqualTo(new Referring.Outcome.Barred(ReferralBarrier.NO_CONSENT));
        referring()
                .go(
                        id,
                        1,
                        new ReferralDeed.Asked(ReferralConsent.YES, Optional.empty(), "", ""),
                        LocalDate.of(2026, 11, 20));
        assertThat(reporting().draw(linh.caseId(), request))
                .isInstanceOf(Reporting.Drawn.Ready.class);
        assertThat(reporting().leaves(linh.caseId(), request, "en", "Report"))
                .isInstanceOf(Referring.Outcome.Written.class);
        assertThat(referring().of(linh.caseId()).getFirst().steps().getLast().deed())
                .isEqualTo(new ReferralDeed.Handed(List.of("Report"), "", ""));
    }

    private String content(Language language, ReportRequest request) throws IOException {
        var bytes =
                new Press(Shipped.handbook())
                        .print(
                                report(request),
                                new Press.Printing(
                                        language,
                                        LocalDate.of(2026, 11, 20),
                                        "Hill office",
                                        Optional.empty()));
        try (var pdf = Loader.loadPDF(bytes)) {
            var folder = Files.createDirectories(Path.of("target", "screenshots"));
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 96),
                    "png",
                    folder.resolve("report-of-a-case-" + language.tag() + ".png").toFile());
            return unspaced(new PDFTextStripper().getText(pdf));
        }
    }

    private CaseReport report(ReportRequest request) {
        if (reporting().draw(linh.caseId(), request) instanceof Reporting.Drawn.Ready(var report)) {
            return report;
        }
        throw new AssertionError("no report");
    }

    private static ReportRequest request(ReportChoice... chosen) {
        return new ReportRequest(TOPICS, Set.of(chosen), "", Optional.empty(), "");
    }

    private static ReportRequest concluding(String reason) {
        return new ReportRequest(
                TOPICS, EnumSet.of(ReportChoice.CONCLUSION), reason, Optional.empty(), "");
    }

    private void answer(String option, String note) {
        var key = AnswerKey.first(new QuestionId("treated-at-work-or-home"));
        var answer = Answer.stated(new Value.Chosen(List.of(option))).withNote(note);
        var casework = new Casework(session, Shipped.rules(), clock);
        var now = casework.screening(linh.id()).orElseThrow();
        casework.answered(
                now.with(now.content().with(now.content().answers().with(key, answer))), key);
    }

    private Screening screening() {
        var who =
                new Profile(
                        new Age.Years(24),
                        new Age.Years(24).minority(clock.today()),
                        "female",
                        "VNM",
                        "titp-1",
                        List.of("vi"));
        var answers =
                Answers.NONE
                        .with(
                                new QuestionId("treated-at-work-or-home"),
                                new Value.Chosen(List.of("hit-or-hurt")))
                        .with(
                                AnswerKey.first(new QuestionId("passport-kept-by")),
                                Answer.stated(new Value.Chosen(List.of("supervising-body")))
                                        .withNote("secretnote"))
                        .with(
                                AnswerKey.first(new QuestionId("fee-total")),
                                Answer.stated(new Value.Amount(new BigDecimal("12000"), "USD"))
                                        .withBasis(Basis.DOCUMENT));
        return Screening.blank(clock.today())
                .with(who)
                .with(
                        answers.with(
                                new QuestionId("papers-keeper-name"),
                                new Value.Told("Fulmarunion")));
    }

    private Reporting reporting() {
        return new Reporting(session, Shipped.rules(), clock);
    }

    private Referring referring() {
        return new Referring(session, Shipped.rules(), clock);
    }

    private static Passphrase typed(String text) {
        return new Passphrase((text + " and a long enough passphrase").toCharArray());
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
