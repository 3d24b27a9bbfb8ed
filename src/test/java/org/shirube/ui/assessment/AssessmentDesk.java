package org.shirube.ui.assessment;

import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.CaseId;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Role;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.Sessions;
import org.shirube.casework.StoredAssessment;
import org.shirube.exchange.AnswerFileReader;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.ElementResult;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.HandbookReader;
import org.shirube.scoring.Status;
import org.shirube.scoring.Versions;
import org.shirube.screening.Extent;
import org.shirube.screening.Screening;
import org.shirube.source.Faults;
import org.shirube.source.Parsed;
import org.shirube.source.SourceFolder;
import org.shirube.source.SourceReader;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.SameThread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A desk at which one invented case is looked at: the real questionnaires, a store in memory.
final class AssessmentDesk {

    static final Instant NOW = Instant.parse("2026-11-22T05:32:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Clock CLOCK =
            new Clock() {
                @Override
                public Instant now() {
                    return NOW;
                }

                @Override
                public LocalDate today() {
                    return TODAY;
                }
            };

    final Handbook handbook;
    final OneScreening store;
    final AssessmentModel model;

    private AssessmentDesk(Handbook handbook, Screening content, Role role) {
        this.handbook = handbook;
        this.store = new OneScreening(saved(handbook, content));
        Account account = new Account(new AccountId(new UUID(0, 1)), "Aiko", EnumSet.of(role));
        Casework casework = new Casework(Sessions.of(account, store), handbook.rulebook(), CLOCK);
        this.model = new AssessmentModel(store.saved.id(), casework, new SameThread());
        model.load();
    }

    /// The case of a file in `org/shirube/app/demo`.
    static AssessmentDesk with(String person) {
        return with(person, Role.CASEWORKER);
    }

    static AssessmentDesk with(String person, Role role) {
        Handbook handbook = handbook();
        return new AssessmentDesk(handbook, read(handbook, text(person)), role);
    }

    static AssessmentDesk ofAnswers(String yaml) {
        Handbook handbook = handbook();
        return new AssessmentDesk(handbook, read(handbook, yaml), Role.CASEWORKER);
    }

    static AssessmentDesk blank() {
        return new AssessmentDesk(handbook(), Screening.blank(TODAY), Role.CASEWORKER);
    }

    /// Hands the screening in, and lets the store say that it was under other rules.
    void frozenUnderOtherRules(Conclusion conclusion, Status means) {
        model.submit();
        Assessment made = store.stored.flatMap(StoredAssessment::frozen).orElseThrow();
        Map<String, String> versions = new HashMap<>(made.versions().byId());
        versions.replaceAll((_, _) -> "0.1");
        freeze(
                Optional.of(
                        new Assessment(
                                conclusion,
                                made.missing(),
                                made.child(),
                                made.elements().stream().map(one -> judged(one, means)).toList(),
                                made.link(),
                                made.dangers(),
                                made.panels(),
                                List.of(),
                                new Versions(versions))));
    }

    /// Lets the store hold this as what was frozen; nothing where it cannot be read.
    void freeze(Optional<Assessment> frozen) {
        store.stored = Optional.of(new StoredAssessment(frozen, store.saved.by(), NOW));
        model.load();
    }

    private static ElementResult judged(ElementResult element, Status means) {
        return element.element().equals("means")
                ? new ElementResult("means", means, 0, 0, 0, List.of(), List.of())
                : element;
    }

    AssessmentPage page(Language language) {
        return AssessmentPage.of(
                model.assessed().get().orElseThrow(), handbook, Texts.in(language));
    }

    static Handbook handbook() {
        Faults faults = new Faults();
        return new HandbookReader(SourceFolder.at(Path.of("screening-questionnaires")), faults)
                .read()
                .orElseThrow(() -> new AssertionError(faults.list().toString()));
    }

    private static Screening read(Handbook handbook, String yaml) {
        Faults faults = new Faults();
        if (!(SourceReader.parse(yaml, "case") instanceof Parsed.Readable(var root))) {
            throw new AssertionError(yaml);
        }
        Screening screening =
                new AnswerFileReader(handbook.rulebook().library(), TODAY, faults).read(root);
        if (!faults.none()) {
            throw new AssertionError(faults.list().toString());
        }
        return screening;
    }

    private static String text(String person) {
        String file = "/org/shirube/app/demo/" + person + ".yaml";
        try (var in =
                Objects.requireNonNull(AssessmentDesk.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SavedScreening saved(Handbook handbook, Screening content) {
        return new SavedScreening(
                new ScreeningId(new UUID(0, 2)),
                new CaseId(new UUID(0, 3)),
                "KJ-4718",
                "",
                new AccountId(new UUID(0, 1)),
                NOW,
                content,
                Optional.empty(),
                Extent.FULL,
                handbook.rulebook().versions(),
                Optional.empty());
    }

    static List<String> lines(Pillar pillar) {
        List<String> lines = new ArrayList<>();
        pillar.lines().forEach(line -> lines.add(line.text()));
        return lines;
    }
}
