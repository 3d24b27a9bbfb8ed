package org.shirube.app.demo;

import org.shirube.casework.CaseId;
import org.shirube.casework.CaseOrganisation;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.Office;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.Organisations;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Setting;
import org.shirube.casework.Unlocking;
import org.shirube.exchange.AnswerFileReader;
import org.shirube.questionnaire.PartialDate;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Basis;
import org.shirube.screening.Screening;
import org.shirube.source.Faults;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;
import org.shirube.storage.DemoVault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Opens a store that is deleted when it is closed, and fills it with invented cases in all states.
public final class Demo {

    private static final String CASEWORKER = "Aiko";

    /// Somebody must have come in before the first case was begun.
    private static final Duration BEFORE_ALL = Duration.ofDays(24);

    private final Rulebook rulebook;
    private final PastClock clock;

    public Demo(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = new PastClock(clock);
    }

    /// Signed in already, with all cases.
    public Unlocking open() {
        clock.putBack(BEFORE_ALL);
        Unlocking opened = new DemoVault(clock).open(CASEWORKER);
        if (opened instanceof Unlocking.Unlocked(Session session)) {
            Casework casework = new Casework(session, rulebook, clock);
            new Office(session).set(Setting.ONE_PERSON_OFFICE, Setting.YES);
            Map<String, CaseId> cases = new HashMap<>();
            DemoCase.all().forEach(person -> cases.put(person.alias(), add(person, casework)));
            Organisations organisations = new Organisations(session, rulebook.library());
            DemoOrganisation.all().forEach(each -> add(each, cases, organisations));
            clock.putBack(Duration.ZERO);
        }
        return opened;
    }

    private CaseId add(DemoCase person, Casework casework) {
        clock.putBack(person.ago());
        Screening content =
                person.file().map(this::read).orElseGet(() -> Screening.blank(clock.today()));
        SavedScreening saved = casework.begin(person.alias(), content);
        List<Danger> dangers = rulebook.assess(content).dangers();
        dangers.forEach(danger -> casework.record(entry(saved, danger, Optional.empty())));
        person.whatWasDone()
                .ifPresent(done ->
                        casework.record(entry(saved, dangers.getFirst(), Optional.of(done))));
        if (person.submitted()) {
            casework.submit(saved);
        }
        return saved.caseId();
    }

    private static void add(
            DemoOrganisation organisation, Map<String, CaseId> cases, Organisations organisations) {
        var id = new OrganisationId(UUID.randomUUID());
        organisations.add(id, organisation.facts());
        for (var named : organisation.named()) {
            var naming =
                    new OrganisationNaming(
                            named.as(),
                            PartialDate.parse(named.since()),
                            Optional.empty(),
                            Basis.STATED,
                            "");
            organisations.link(
                    CaseOrganisation.of(
                            Objects.requireNonNull(cases.get(named.alias())), id, naming));
        }
    }

    private DangerEntry entry(SavedScreening saved, Danger danger, Optional<String> done) {
        return new DangerEntry(
                saved.id(),
                danger.trigger(),
                danger.level(),
                clock.now(),
                done.map(what -> new DangerEntry.Done(what, clock.now())));
    }

    private Screening read(String person) {
        Faults faults = new Faults();
        String name = person + ".yaml";
        if (SourceReader.parse(text(name), name) instanceof Parsed.Readable(var root)) {
            Screening read =
                    new AnswerFileReader(rulebook.library(), clock.today(), faults).read(root);
            if (faults.none()) {
                return read;
            }
        }
        throw new IllegalStateException(name + " " + faults.list());
    }

    private static String text(String name) {
        try (var stream = Objects.requireNonNull(Demo.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
