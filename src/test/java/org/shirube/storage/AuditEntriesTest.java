package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shirube.casework.Access;
import org.shirube.casework.AccountId;
import org.shirube.casework.Accounts;
import org.shirube.casework.Adding;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.Attachments;
import org.shirube.casework.Audit;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditEntry;
import org.shirube.casework.AuditQuery;
import org.shirube.casework.BackupOutcome;
import org.shirube.casework.Backups;
import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseList;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.CaseOrganisation;
import org.shirube.casework.CaseSlice;
import org.shirube.casework.Casework;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.Decision;
import org.shirube.casework.Draft;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.Facet;
import org.shirube.casework.Filing;
import org.shirube.casework.FollowUpId;
import org.shirube.casework.FollowUps;
import org.shirube.casework.History;
import org.shirube.casework.HistoryKind;
import org.shirube.casework.Incoming;
import org.shirube.casework.NoteId;
import org.shirube.casework.NotedEnd;
import org.shirube.casework.Notes;
import org.shirube.casework.Office;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.OrganisationQuery;
import org.shirube.casework.Organisations;
import org.shirube.casework.OverrideReason;
import org.shirube.casework.Passphrase;
import org.shirube.casework.QueueFilter;
import org.shirube.casework.Rating;
import org.shirube.casework.Recipient;
import org.shirube.casework.ReferralDeed;
import org.shirube.casework.ReferralId;
import org.shirube.casework.Referring;
import org.shirube.casework.Remains;
import org.shirube.casework.ReportRequest;
import org.shirube.casework.Reporting;
import org.shirube.casework.Retention;
import org.shirube.casework.ReviewCase;
import org.shirube.casework.Reviewing;
import org.shirube.casework.Role;
import org.shirube.casework.Rules;
import org.shirube.casework.SavedFilter;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Setting;
import org.shirube.casework.Sitting;
import org.shirube.casework.Steps;
import org.shirube.casework.Today;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Shipped;
import org.shirube.scoring.Status;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Extent;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// What each use case leaves in the audit log: exactly its entry, and nothing of what was said.
class AuditEntriesTest {

    private static final String SAID = "sentinel-of-what-was-said";
    private static final AnswerKey QUESTION = Examples.key("controller-nearby");

    private static final OrganisationId SOME = new OrganisationId(UUID.randomUUID());
    private static final Rating OWN =
            new Rating(Conclusion.PARTLY_INDICATED, Status.SOME, Status.SOME, Status.OPEN);

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private Casework casework;
    private Audit audit;
    private SavedScreening begun;

    /// A use case, what it is called with, and the words and subjects of the entries that it
    /// leaves.
    private record Case(String method, Call call, List<String> entries) {

        Case(String method, Call call, String... entries) {
            this(method, call, List.of(entries));
        }

        @Override
        public String toString() {
            return method + " " + entries;
        }
    }

    private interface Call {
        void on(AuditEntriesTest test);
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("account", test -> test.casework.account()),
                new Case("rulebook", test -> test.casework.rulebook()),
                new Case("clock", test -> test.casework.clock()),
                new Case("cases", test -> test.casework.cases(0, 10), "cases-listed"),
                new Case("cases", AuditEntriesTest::scroll, "cases-listed"),
                new Case("caseCount", test -> test.casework.caseCount()),
                new Case(
                        "open",
                        test -> test.casework.open(test.begun.caseId()),
                        "case-viewed case"),
                new Case(
                        "screening",
                        test -> test.casework.screening(test.begun.id()),
                        "screening-viewed case screening"),
                new Case(
                        "screening",
                        AuditEntriesTest::openAndDrawAnew,
                        "screening-viewed case screening"),
                new Case(
                        "screening",
                        AuditEntriesTest::leaveAndComeBack,
                        "screening-viewed case screening",
                        "cases-listed",
                        "screening-viewed case screening"),
                new Case("begin", test -> test.casework.begin(SAID), "case-begun case screening"),
                new Case(
                        "screenAgain",
                        test -> test.casework.screenAgain(test.begun.caseId()),
                        "case-viewed case",
                        "screening-begun case screening"),
                new Case("of", test -> test.notes().of(test.begun.caseId()), "case-viewed case"),
                new Case(
                        "write",
                        test -> test.notes().write(test.begun.caseId(), SAID),
                        "note-written case"),
                new Case(
                        "change",
                        test -> test.notes().change(test.write(), 1, SAID + SAID),
                        "note-written case",
                        "case-viewed case",
                        "note-changed case"),
                new Case(
                        "texts",
                        test -> test.notes().texts(test.write()),
                        "note-written case",
                        "case-viewed case"),
                new Case(
                        "archive",
                        test -> test.notes().archive(test.write()),
                        "note-written case",
                        "case-viewed case",
                        "note-archived case"),
                new Case(
                        "bringBack",
                        test -> test.notes().bringBack(test.write()),
                        "note-written case",
                        "case-viewed case",
                        "note-brought-back case"),
                new Case(
                        "done",
                        test -> test.followUps().done(test.followUp(), 1),
                        "follow-up-added case",
                        "case-viewed case",
                        "follow-up-done case"),
                new Case(
                        "undone",
                        AuditEntriesTest::doAndTakeBack,
                        "follow-up-added case",
                        "case-viewed case",
                        "follow-up-done case",
                        "follow-up-undone case"),
                new Case(
                        "agenda",
                        test -> test.today().agenda(),
                        "agenda-viewed",
                        "referrals-listed"),
                new Case("today", test -> test.today().today()),
                new Case("add", AuditEntriesTest::attach, "attached case"),
                new Case(
                        "content",
                        test -> test.attachments().content(test.attach()),
                        "attached case",
                        "attachment-viewed case"),
                new Case(
                        "export",
                        test ->
                                test.attachments()
                                        .export(test.attach(), OutputStream.nullOutputStream())
                                        .toTheEnd(),
                        "attached case",
                        "attachment-exported case"),
                new Case(
                        "caption",
                        test -> test.attachments().caption(test.attach(), 1, SAID),
                        "attached case",
                        "caption-changed case"),
                new Case(
                        "archive",
                        test -> test.attachments().archive(test.attach()),
                        "attached case",
                        "attachment-archived case"),
                new Case(
                        "bringBack",
                        test -> test.attachments().bringBack(test.attach()),
                        "attached case",
                        "attachment-brought-back case"),
                new Case("today", test -> test.referring().today()),
                new Case("prepare", AuditEntriesTest::refer, "referral-prepared case"),
                new Case(
                        "go",
                        test ->
                                test.referring()
                                        .go(
                                                test.refer(),
                                                1,
                                                new ReferralDeed.Withdrawn(SAID),
                                                Examples.DAY),
                        "referral-prepared case",
                        "case-viewed case",
                        "referral-withdrawn case"),
                new Case(
                        "takeBack",
                        AuditEntriesTest::takeBack,
                        "referral-prepared case",
                        "case-viewed case",
                        "referral-closed case",
                        "referral-step-taken-back case"),
                new Case("due", test -> test.referring().due(Examples.DAY), "referrals-listed"),
                new Case(
                        "isExcepted",
                        test ->
                                test.referring()
                                        .isExcepted(test.begun.caseId(), Recipient.named(SAID))),
                new Case(
                        "basis",
                        test -> test.reporting().basis(test.begun.caseId()),
                        "case-viewed case"),
                new Case(
                        "draw",
                        test -> test.reporting().draw(test.begun.caseId(), report()),
                        "case-viewed case",
                        "report-viewed case"),
                new Case(
                        "leaves",
                        test -> test.reporting().leaves(test.begun.caseId(), report(), "en", SAID),
                        "report-exported case"),
                new Case(
                        "page",
                        test ->
                                new History(test.session)
                                        .page(test.begun.caseId(), Set.of(HistoryKind.NOTE), 99, 9),
                        "case-viewed case"),
                new Case("names", test -> new History(test.session).names()),
                new Case(
                        "archive",
                        test -> new Filing(test.session).archive(test.begun.caseId()),
                        "case-archived case"),
                new Case(
                        "bringBack",
                        test -> new Filing(test.session).bringBack(test.begun.caseId()),
                        "case-brought-back case"),
                new Case(
                        "answered",
                        test -> test.casework.answered(test.told(), QUESTION),
                        "answered case screening controller-nearby"),
                new Case(
                        "answered",
                        test -> test.casework.answered(test.begun, QUESTION),
                        "answer-removed case screening controller-nearby"),
                new Case(
                        "profiled",
                        test -> test.casework.profiled(test.begun),
                        "profile-changed case screening"),
                new Case("placed", test -> test.place(Extent.FULL)),
                new Case(
                        "placed",
                        test -> test.place(Extent.adding(Set.of("debt-bondage"))),
                        "extent-changed case screening"),
                new Case(
                        "submit",
                        test -> test.casework.submit(test.begun),
                        "submitted case screening"),
                new Case("assessment", test -> test.casework.assessment(test.begun.id())),
                new Case(
                        "assessment",
                        AuditEntriesTest::submitAndLookLater,
                        "submitted case screening",
                        "cases-listed",
                        "screening-viewed case screening"),
                new Case(
                        "record",
                        test -> test.casework.record(test.danger()),
                        "danger-recorded case screening"),
                new Case(
                        "dangers",
                        test -> test.casework.dangers(test.begun.id()),
                        "dangers-viewed case screening"),
                new Case("screeningCount", test -> test.casework.screeningCount()),
                new Case(
                        "rescore",
                        test -> test.casework.rescore(Rules.NOW, _ -> {}),
                        "scored-again"),
                new Case("tasks", test -> test.casework.tasks(test.begun.id())),
                new Case("view", test -> test.casework.view(test.begun.id())),
                new Case(
                        "state",
                        test ->
                                test.casework.state(
                                        test.begun.id(), Conclusion.PARTLY_INDICATED, SAID),
                        "view-stated case screening"),
                new Case(
                        "explain",
                        AuditEntriesTest::sendBackAndExplain,
                        "submitted case screening",
                        "review-viewed case screening",
                        "sent-back case screening",
                        "task-explained case screening controller-nearby"),
                new Case("now", test -> test.reviewing().now()),
                new Case(
                        "queue",
                        test -> test.reviewing().queue(QueueFilter.ALL, 0, 50),
                        "reviews-listed"),
                new Case("counts", test -> test.reviewing().counts()),
                new Case(
                        "open",
                        test -> test.handedIn(),
                        "submitted case screening",
                        "review-viewed case screening"),
                new Case("openBlind", test -> test.reviewing().openBlind(test.begun.id())),
                new Case(
                        "barrier",
                        test -> test.reviewing().barrier(test.handedIn(), new Decision.Agree("")),
                        "submitted case screening",
                        "review-viewed case screening"),
                new Case(
                        "decide",
                        test -> test.decide(new Decision.Agree(SAID), new Decision.Reopen(SAID)),
                        "submitted case screening",
                        "setting-changed",
                        "review-viewed case screening",
                        "agreed case screening",
                        "review-reopened case screening"),
                new Case(
                        "decide",
                        test ->
                                test.decide(
                                        new Decision.Refer("npa", SAID),
                                        new Decision.Rated(OWN, SAID),
                                        new Decision.Override(OWN, OverrideReason.OTHER, SAID)),
                        "submitted case screening",
                        "setting-changed",
                        "review-viewed case screening",
                        "referral-decided case screening",
                        "rated case screening",
                        "overridden case screening"),
                new Case("colleagues", test -> test.reviewing().colleagues()),
                new Case("names", test -> test.reviewing().names()),
                new Case("agreement", test -> test.reviewing().agreement(), "agreement-viewed"),
                new Case("is", test -> test.office().is(Setting.ONE_PERSON_OFFICE)),
                new Case("setting", test -> test.office().setting(Setting.IDLE_MINUTES)),
                new Case(
                        "set",
                        test -> test.office().set(Setting.IDLE_MINUTES, "5"),
                        "setting-changed"),
                new Case("all", test -> test.accounts().all()),
                new Case(
                        "add",
                        AuditEntriesTest::addHana,
                        "account-added account",
                        "key-introduced account"),
                new Case(
                        "assign",
                        test -> test.accounts().assign(test.own(), Set.of(Role.values())),
                        "roles-changed account"),
                new Case(
                        "disable",
                        test -> test.accounts().disable(test.addHana()),
                        "account-added account",
                        "key-introduced account",
                        "account-disabled account"),
                new Case(
                        "reset",
                        test -> test.accounts().reset(test.addHana(), typed("another")),
                        "account-added account",
                        "key-introduced account",
                        "account-reset account",
                        "key-introduced account"),
                new Case(
                        "changeOwnPassphrase",
                        test ->
                                test.accounts()
                                        .changeOwnPassphrase(QuickVault.passphrase(), typed("b")),
                        "passphrase-changed account"),
                new Case(
                        "changeOwnPassphrase",
                        test -> test.accounts().changeOwnPassphrase(typed("a"), typed("b"))),
                new Case("sheets", test -> test.accounts().sheets()),
                new Case("mark", test -> test.accounts().mark()),
                new Case(
                        "print",
                        test -> test.accounts().print(new byte[16], 1, 1),
                        "sheets-printed account",
                        "key-introduced account"),
                new Case("rehearse", test -> test.accounts().rehearse(new byte[16])),
                new Case(
                        "rehearse",
                        AuditEntriesTest::printAndRehearse,
                        "sheets-printed account",
                        "key-introduced account",
                        "sheets-rehearsed"),
                new Case("number", test -> test.office().number(Setting.RETENTION_YEARS)),
                new Case("today", test -> test.retention().today()),
                new Case("due", test -> test.retention().due()),
                new Case("cases", test -> test.retention().cases(0, 10), "cases-listed"),
                new Case("close", test -> test.close(false), "case-closed case"),
                new Case(
                        "reopen",
                        test -> test.retention().reopen(test.begun.caseId()),
                        "case-reopened case"),
                new Case(
                        "erase",
                        AuditEntriesTest::beginAndErase,
                        "case-begun case screening",
                        "case-erased case",
                        "file-renewed"),
                new Case("renew", test -> test.retention().renew(), "file-renewed"),
                new Case("erased", test -> test.retention().erased(10)),
                new Case("of", test -> test.access().of(test.begun.caseId())),
                new Case("nameable", test -> test.access().nameable()),
                new Case(
                        "assign",
                        test -> test.access().assign(test.begun.caseId(), test.own()),
                        "case-assigned case account"),
                new Case(
                        "unassign",
                        test -> test.access().unassign(test.begun.caseId(), test.own()),
                        "case-unassigned case account"),
                new Case(
                        "seal",
                        test -> test.access().seal(test.begun.caseId(), Set.of()),
                        "case-sealed-for case account",
                        "file-renewed"),
                new Case("renew", test -> test.access().renew(), "file-renewed"),
                new Case(
                        "unseal",
                        AuditEntriesTest::sealAndUnseal,
                        "case-sealed-for case account",
                        "file-renewed",
                        "case-unsealed case"),
                new Case(
                        "lines",
                        test -> test.organisations().lines(OrganisationQuery.ALL, 0, 9),
                        "organisations-listed"),
                new Case("counts", test -> test.organisations().counts("")),
                new Case(
                        "file",
                        test -> test.organisations().file(test.added()),
                        "organisation-added",
                        "organisation-viewed"),
                new Case("like", test -> test.organisations().like(SAID, 3)),
                new Case("twins", test -> test.organisations().twins(SOME, 3)),
                new Case(
                        "network",
                        test -> test.organisations().network(Optional.empty(), 9),
                        "organisations-listed"),
                new Case("add", test -> test.added(), "organisation-added"),
                new Case(
                        "change",
                        test -> test.organisations().change(test.added(), 1, named()),
                        "organisation-added",
                        "organisation-changed"),
                new Case(
                        "remove",
                        test -> test.organisations().remove(test.added()),
                        "organisation-added",
                        "organisation-removed"),
                new Case(
                        "putBack",
                        test -> test.organisations().putBack(test.added()),
                        "organisation-added",
                        "organisation-put-back"),
                new Case(
                        "merge",
                        test -> test.organisations().merge(test.added(), test.added()),
                        "organisation-added",
                        "organisation-added",
                        "organisations-merged"),
                new Case(
                        "part",
                        AuditEntriesTest::mergeAndPart,
                        "organisation-added",
                        "organisation-added",
                        "organisations-merged",
                        "organisation-viewed",
                        "organisations-parted"),
                new Case(
                        "namedIn",
                        test -> test.organisations().namedIn(test.begun.caseId()),
                        "case-viewed case"),
                new Case(
                        "toldIn",
                        test -> test.organisations().toldIn(test.begun.caseId()),
                        "case-viewed case"),
                new Case(
                        "link",
                        test -> test.linked(),
                        "organisation-added",
                        "organisation-linked case"),
                new Case(
                        "changeLink",
                        test -> test.organisations().changeLink(test.linked()),
                        "organisation-added",
                        "organisation-linked case",
                        "organisation-link-changed case"),
                new Case(
                        "unlink",
                        test -> test.organisations().unlink(test.linked()),
                        "organisation-added",
                        "organisation-linked case",
                        "organisation-unlinked case"),
                new Case(
                        "linkAgain",
                        test -> test.organisations().linkAgain(test.linked()),
                        "organisation-added",
                        "organisation-linked case",
                        "organisation-linked-again case"),
                new Case("page", AuditEntriesTest::search, "cases-listed"),
                new Case("count", test -> test.list().count(CaseFilter.NONE)),
                new Case("tally", test -> test.list().tally(CaseFilter.NONE, Facet.CHILD)),
                new Case("pending", test -> test.list().pending()),
                new Case("prepare", test -> test.list().prepare(100)),
                new Case("filters", test -> test.list().filters()),
                new Case("keep", test -> test.list().keep(test.filter())),
                new Case("forget", test -> test.list().forget(test.filter().id())),
                new Case("idleMinutes", test -> test.office().idleMinutes()),
                new Case("draft", test -> test.sitting().draft()),
                new Case("keep", test -> test.sitting().keep(test.draft())),
                new Case(
                        "lock",
                        test -> test.sitting().lock(test.draft()),
                        "draft-kept case screening"),
                new Case(
                        "lock",
                        test -> test.sitting().lock(Draft.at(Draft.Spot.CASES)),
                        "draft-kept"),
                new Case("discard", test -> test.sitting().discard()),
                new Case("hidden", test -> test.sitting().hidden(), "hidden"),
                new Case("returned", test -> test.sitting().returned(), "returned"),
                new Case("lines", test -> test.audit.lines(AuditQuery.ALL, 99, 9), "log-viewed"),
                new Case("authors", test -> test.audit.authors()),
                new Case("check", test -> test.audit.check(List.of()), "log-checked"),
                new Case("state", test -> test.backups().state().toTheEnd()),
                new Case("look", test -> test.remains().look().toTheEnd()),
                new Case("remove", test -> test.remains().remove().toTheEnd(), "backed-up"),
                new Case(
                        "remove",
                        AuditEntriesTest::backUpEraseAndRemove,
                        "backed-up",
                        "case-erased case",
                        "file-renewed",
                        "backed-up",
                        "backups-removed"),
                new Case("begin", test -> test.backups().begin().toTheEnd(), "backed-up"),
                new Case("beginOnLeaving", test -> test.backups().beginOnLeaving()),
                new Case(
                        "beginIfDue",
                        test -> test.backups().beginIfDue().ifPresent(Steps::toTheEnd),
                        "backed-up"),
                new Case("copy", AuditEntriesTest::copyBackup, "backed-up"),
                new Case("check", test -> test.backups().check().toTheEnd(), "self-checked"),
                new Case("endOn", test -> test.audit.endOn("nowhere")),
                new Case(
                        "compare", test -> test.audit.compare(new NotedEnd(1, "?")), "log-checked"),
                new Case("setSecond", test -> test.backups().setSecond(""), "setting-changed"));
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        begun = session.store().begin(Examples.newCase(SAID), session.account().id());
        session.close();
        session = QuickVault.session(home, clock);
        casework = new Casework(session, Shipped.rules(), clock);
        audit = new Audit(session);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_use_case_leaves_exactly_its_entry(Case use) {
        long before = session.store().audit().newest();
        use.call().on(this);
        assertThat(session.store().audit().after(before, 100))
                .extracting(this::told)
                .containsExactlyElementsOf(use.entries());
    }

    @Test
    void no_use_case_is_left_out_of_the_table() {
        assertThat(
                        Stream.of(
                                        Casework.class,
                                        Reviewing.class,
                                        Audit.class,
                                        Office.class,
                                        Accounts.class,
                                        Retention.class,
                                        Access.class,
                                        Organisations.class,
                                        Sitting.class,
                                        Remains.class,
                                        CaseList.class,
                                        Backups.class,
                                        Notes.class,
                                        FollowUps.class,
                                        Today.class,
                                        Attachments.class,
                                        Referring.class,
                                        Reporting.class,
                                        History.class,
                                        Filing.class)
                                .flatMap(AuditEntriesTest::useCases))
                .allSatisfy(name -> assertThat(cases()).extracting(Case::method).contains(name));
    }

    @Test
    void nothing_of_what_was_said_is_in_any_entry() {
        cases().forEach(use -> {
            if (!use.entries().contains("submitted case screening")) {
                use.call().on(this);
            }
        });
        assertThat(session.store().audit().after(0, 1000))
                .hasSizeGreaterThan(15)
                .allSatisfy(entry -> assertThat(entry.toString()).doesNotContain(SAID))
                .filteredOn(entry -> !entry.deed().detail().isEmpty())
                .extracting(entry -> entry.deed().action())
                .containsOnly(
                        AuditAction.KEY_INTRODUCED,
                        AuditAction.SHEETS_PRINTED,
                        AuditAction.CASE_ERASED,
                        AuditAction.ORGANISATION_VIEWED,
                        AuditAction.ORGANISATION_ADDED,
                        AuditAction.ORGANISATION_CHANGED,
                        AuditAction.ORGANISATION_REMOVED,
                        AuditAction.ORGANISATION_PUT_BACK,
                        AuditAction.ORGANISATIONS_MERGED,
                        AuditAction.ORGANISATIONS_PARTED,
                        AuditAction.ORGANISATION_LINKED,
                        AuditAction.ORGANISATION_LINK_CHANGED,
                        AuditAction.ORGANISATION_UNLINKED,
                        AuditAction.ORGANISATION_LINKED_AGAIN,
                        AuditAction.SETTING_CHANGED,
                        AuditAction.BACKED_UP,
                        AuditAction.BACKUPS_REMOVED,
                        AuditAction.SELF_CHECKED,
                        AuditAction.REPORT_EXPORTED,
                        AuditAction.REFERRAL_PREPARED,
                        AuditAction.REFERRAL_WITHDRAWN,
                        AuditAction.REFERRAL_CLOSED,
                        AuditAction.REFERRAL_STEP_TAKEN_BACK,
                        AuditAction.FOLLOW_UP_ADDED,
                        AuditAction.FOLLOW_UP_DONE,
                        AuditAction.FOLLOW_UP_UNDONE,
                        AuditAction.NOTE_WRITTEN,
                        AuditAction.NOTE_CHANGED,
                        AuditAction.NOTE_ARCHIVED,
                        AuditAction.NOTE_BROUGHT_BACK,
                        AuditAction.ATTACHED,
                        AuditAction.CAPTION_CHANGED,
                        AuditAction.ATTACHMENT_VIEWED,
                        AuditAction.ATTACHMENT_EXPORTED,
                        AuditAction.ATTACHMENT_ARCHIVED,
                        AuditAction.ATTACHMENT_BROUGHT_BACK);
    }

    @Test
    void definitions_that_are_kept_are_an_entry_and_those_kept_before_are_none() {
        long before = session.store().audit().newest();
        var definition = new org.shirube.casework.Definition("aa", "x.yaml", "1", SAID);
        session.store().keep(org.shirube.casework.Edition.of(List.of(definition)));
        session.store().keep(org.shirube.casework.Edition.of(List.of(definition)));
        assertThat(session.store().audit().after(before, 100))
                .extracting(this::told)
                .containsExactly("definitions-kept");
    }

    private void sealAndUnseal() {
        access().seal(begun.caseId(), Set.of());
        access().unseal(begun.caseId());
    }

    private Access access() {
        return new Access(session);
    }

    private static Stream<String> useCases(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName);
    }

    /// The word of an entry, then what it is about; and that it is about what was done.
    private String told(AuditEntry entry) {
        var deed = entry.deed();
        var told = new StringBuilder(Words.of(deed.action()));
        deed.caseId().ifPresent(_ -> told.append(" case"));
        deed.screening().ifPresent(_ -> told.append(" screening"));
        deed.account().ifPresent(_ -> told.append(" account"));
        deed.question().ifPresent(question -> told.append(" ").append(question));
        assertThat(entry.statement().by()).isEqualTo(session.account().id());
        return told.toString();
    }

    private CaseList list() {
        return new CaseList(session, ZoneOffset.UTC);
    }

    private SavedFilter filter() {
        return new SavedFilter(
                new java.util.UUID(1, 2), SAID, CaseFilter.NONE.searching(SAID), CaseOrder.USUAL);
    }

    private void search() {
        for (var words : List.of("", SAID)) {
            list().page(CaseFilter.NONE.searching(words), CaseOrder.USUAL, CaseSlice.first(9));
        }
    }

    private Notes notes() {
        return new Notes(session);
    }

    private FollowUps followUps() {
        return new FollowUps(session);
    }

    private FollowUpId followUp() {
        followUps().add(begun.caseId(), SAID, clock.today(), Optional.empty());
        return followUps().of(begun.caseId()).getFirst().id();
    }

    private void doAndTakeBack() {
        var added = followUp();
        followUps().done(added, 1);
        followUps().undone(added, 2);
    }

    private Today today() {
        return new Today(session, clock);
    }

    private Attachments attachments() {
        return new Attachments(session);
    }

    private NoteId write() {
        notes().write(begun.caseId(), SAID);
        return notes().of(begun.caseId()).getFirst().id();
    }

    private AttachmentId attach() {
        var content = SAID.getBytes(StandardCharsets.UTF_8);
        var file = new Incoming(SAID, content.length, new ByteArrayInputStream(content));
        var outcome = attachments().add(begun.caseId(), file).toTheEnd();
        assertThat(outcome).isInstanceOf(Adding.Added.class);
        return ((Adding.Added) outcome).id();
    }

    private Sitting sitting() {
        return new Sitting(session);
    }

    private Draft draft() {
        var spot = Draft.Spot.of(Draft.Room.SCREENING, begun.id());
        var field = new Draft.Field("wages/note", "", SAID, 3, 5);
        return new Draft(spot, List.of(field), Optional.of("wages/note"), SAID);
    }

    private Office office() {
        return new Office(session);
    }

    private Accounts accounts() {
        return new Accounts(session);
    }

    private Retention retention() {
        return new Retention(session, clock);
    }

    private Organisations organisations() {
        return new Organisations(session, Shipped.library());
    }

    private static OrganisationFacts named() {
        return OrganisationFacts.named(OrganisationKind.BROKER, SAID);
    }

    private OrganisationId added() {
        var id = new OrganisationId(UUID.randomUUID());
        organisations().add(id, named());
        return id;
    }

    private CaseOrganisation linked() {
        var naming = OrganisationNaming.stated(OrganisationKind.BROKER);
        var link = CaseOrganisation.of(begun.caseId(), added(), naming);
        organisations().link(link);
        return session.organisations().of(begun.caseId()).getFirst();
    }

    private void mergeAndPart() {
        var into = added();
        organisations().merge(added(), into);
        var merge = organisations().file(into).orElseThrow().merges().getFirst();
        organisations().part(merge.id());
    }

    private void close(boolean claim) {
        retention().close(begun.caseId(), claim);
    }

    private void beginAndErase() {
        var another = casework.begin(SAID).caseId();
        retention().erase(Set.of(another), ErasureReason.MISTAKE);
    }

    private AccountId own() {
        return session.account().id();
    }

    private AccountId addHana() {
        accounts().add(SAID, Set.of(Role.CASEWORKER), typed(SAID));
        return accounts().all().stream()
                .map(known -> known.account().id())
                .filter(id -> !id.equals(own()))
                .findFirst()
                .orElseThrow();
    }

    private void printAndRehearse() {
        accounts().print(new byte[16], 1, 1);
        accounts().rehearse(new byte[16]);
    }

    private static Passphrase typed(String passphrase) {
        return new Passphrase(passphrase.toCharArray());
    }

    private Backups backups() {
        return new Backups(session, clock);
    }

    private Remains remains() {
        return new Remains(session, clock);
    }

    private void backUpEraseAndRemove() {
        backups().begin().toTheEnd();
        retention().erase(Set.of(begun.caseId()), ErasureReason.PERSON_ASKED);
        remains().remove().toTheEnd();
    }

    private void copyBackup() {
        var outcome = backups().begin().toTheEnd();
        assertThat(outcome).isInstanceOf(BackupOutcome.Made.class);
        var made = backups().state().toTheEnd().backups().getFirst();
        backups().copy(made, home.resolve("copy.backup").toString()).toTheEnd();
    }

    private void scroll() {
        casework.cases(0, 10);
        casework.cases(10, 10);
        casework.cases(0, 10);
    }

    private void openAndDrawAnew() {
        casework.screening(begun.id());
        casework.dangers(begun.id());
        casework.screening(begun.id());
    }

    private void leaveAndComeBack() {
        casework.screening(begun.id());
        casework.cases(0, 10);
        casework.screening(begun.id());
    }

    private void submitAndLookLater() {
        casework.submit(begun);
        casework.cases(0, 10);
        casework.assessment(begun.id());
        casework.screening(begun.id());
    }

    private Reviewing reviewing() {
        return new Reviewing(session, clock);
    }

    private ReviewCase handedIn() {
        casework.submit(begun);
        return reviewing().open(begun.id()).orElseThrow();
    }

    private void sendBackAndExplain() {
        var asked = new Decision.AskForMore(List.of(QUESTION.question()), SAID);
        reviewing().decide(handedIn(), asked);
        casework.explain(begun.id(), QUESTION.question(), SAID);
    }

    private void decide(Decision... decisions) {
        casework.submit(begun);
        office().set(Setting.ONE_PERSON_OFFICE, Setting.YES);
        for (var decision : decisions) {
            var found = reviewing().open(begun.id()).orElseThrow();
            assertThat(reviewing().decide(found, decision)).isInstanceOf(Saving.Saved.class);
        }
    }

    private void place(Extent extent) {
        casework.placed(begun.id(), Optional.of(new QuestionId("wages")), extent);
    }

    private SavedScreening told() {
        var answer = Answer.stated(new Value.Told(SAID)).withNote(SAID);
        var content = begun.content();
        return begun.with(content.with(content.answers().with(QUESTION, answer)));
    }

    private DangerEntry danger() {
        var done = new DangerEntry.Done(SAID, clock.now());
        return new DangerEntry(
                begun.id(), "violence-now", Danger.Level.RED, clock.now(), Optional.of(done));
    }

    private ReferralId refer() {
        var id = new ReferralId(begun.caseId(), UUID.randomUUID());
        referring().prepare(id, Recipient.named(SAID), Optional.of(begun.id()), SAID);
        return id;
    }

    private void takeBack() {
        var id = refer();
        referring().go(id, 1, new ReferralDeed.Closed(SAID), Examples.DAY);
        referring().takeBack(id, 2);
    }

    private Referring referring() {
        return new Referring(session, Shipped.rules(), clock);
    }

    private static ReportRequest report() {
        return new ReportRequest(Set.of(), Set.of(), SAID, Optional.empty(), SAID);
    }

    private Reporting reporting() {
        return new Reporting(session, Shipped.rules(), clock);
    }
}
