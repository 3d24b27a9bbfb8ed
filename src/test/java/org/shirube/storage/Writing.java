package org.shirube.storage;

import static org.shirube.storage.Examples.VERSIONS;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.result;
import static org.shirube.storage.Examples.summary;

import org.shirube.casework.AccountId;
import org.shirube.casework.CaseOrganisation;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.Clock;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.NewCase;
import org.shirube.casework.NotStored;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.Setting;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;
import org.shirube.screening.Age;
import org.shirube.screening.Answer;
import org.shirube.screening.Basis;
import org.shirube.screening.Extent;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/// Somebody who writes things at random into an open store: the ways in which [Written] is written.
/// Nothing reaches the store before the attempt that is handed out is carried out.
final class Writing {

    static final String BEGUN = "begun-";
    static final String HANDED_IN = "handed-in-";

    private static final int QUESTIONS = 40;

    private final Session session;
    private final SavedScreening begun;
    private final Random random;
    private final Clock clock;

    Writing(Session session, SavedScreening begun, Random random, Clock clock) {
        this.session = session;
        this.begun = begun;
        this.random = random;
        this.clock = clock;
    }

    /// One answer in ten is taken back.
    Attempt answer() {
        var question = "question-" + random.nextInt(QUESTIONS);
        if (random.nextInt(10) == 0) {
            return new Attempt(
                    question,
                    "",
                    () -> session.store().remove(begun.id(), key(question), line(), me()));
        }
        var text = word().repeat(1 + random.nextInt(20));
        var answer = Answer.stated(new Value.Told(text)).withNote("note of " + text);
        return new Attempt(
                question,
                text,
                () -> session.store().save(begun.id(), key(question), answer, line(), me()));
    }

    Attempt profile() {
        int years = 18 + random.nextInt(60);
        var country = word();
        var profile =
                new Profile(new Age.Years(years), Minority.NO, "female", country, "", List.of());
        return new Attempt(
                "who",
                years + "-" + country,
                () -> session.store().save(begun.id(), profile, line(), me()));
    }

    Attempt place() {
        var page = "question-" + random.nextInt(QUESTIONS);
        var topic = word();
        return new Attempt(
                "page",
                page + "-" + topic,
                () ->
                        session.store()
                                .savePlace(
                                        begun.id(),
                                        Optional.of(new QuestionId(page)),
                                        Extent.adding(Set.of(topic))));
    }

    Attempt danger() {
        var trigger = word();
        var what = word();
        var at = clock.now();
        var entry =
                new DangerEntry(
                        begun.id(),
                        trigger,
                        Danger.Level.ORANGE,
                        at,
                        Optional.of(new DangerEntry.Done(what, at)));
        return new Attempt(trigger, what, () -> session.store().record(entry, me()));
    }

    Attempt setting() {
        var setting = List.of(Setting.values()).get(random.nextInt(Setting.values().length));
        var content = Integer.toString(random.nextInt(1000));
        return new Attempt(setting.name(), content, () -> session.office().set(setting, content));
    }

    Attempt organisation() {
        var id = new OrganisationId(UUID.randomUUID());
        var name = word();
        var facts = OrganisationFacts.named(OrganisationKind.BROKER, name);
        return new Attempt(id.toString(), name, () -> session.organisations().add(id, facts));
    }

    Attempt link() {
        var organisation = new OrganisationId(UUID.randomUUID());
        var note = word();
        var naming =
                new OrganisationNaming(
                        OrganisationKind.LENDER,
                        Optional.empty(),
                        Optional.empty(),
                        Basis.DOCUMENT,
                        note);
        var link = CaseOrganisation.of(begun.caseId(), organisation, naming);
        return new Attempt(organisation.toString(), note, () -> session.organisations().link(link));
    }

    Attempt view() {
        var words = word();
        return new Attempt(
                "view",
                words,
                () ->
                        session.store()
                                .reviews()
                                .state(begun.id(), Conclusion.PARTLY_INDICATED, words));
    }

    Attempt note() {
        var text = word().repeat(1 + random.nextInt(200));
        return new Attempt(text, "yes", () -> session.folder().notes().write(begun.caseId(), text));
    }

    Attempt begin() {
        var alias = BEGUN + word();
        return new Attempt(
                alias,
                "yes",
                () -> {
                    try {
                        opened(alias);
                        return new Saving.Saved(clock.now(), 1);
                    } catch (NotStored refused) {
                        return new Saving.NotSaved(refused.reason());
                    }
                });
    }

    Attempt submission() {
        var alias = HANDED_IN + word();
        return new Attempt(
                alias,
                "yes",
                () -> {
                    try {
                        return handedIn(opened(alias));
                    } catch (NotStored refused) {
                        return new Saving.NotSaved(refused.reason());
                    }
                });
    }

    private SavedScreening opened(String alias) {
        var content = Screening.blank(Examples.DAY);
        return session.store().begin(new NewCase(alias, content, VERSIONS, result()), me());
    }

    private Saving handedIn(SavedScreening screening) {
        var line = summary(screening, clock.now());
        var submitted =
                new CaseSummary(
                        line.caseId(),
                        line.label(),
                        line.alias(),
                        line.person(),
                        line.result(),
                        line.newest(),
                        CaseSummary.Progress.SUBMITTED,
                        line.changedAt());
        return session.store().submit(screening.id(), Assessments.example(), submitted, me());
    }

    private CaseSummary line() {
        return summary(begun, clock.now());
    }

    private AccountId me() {
        return session.account().id();
    }

    private String word() {
        return Long.toHexString(random.nextLong());
    }
}
