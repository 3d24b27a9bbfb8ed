package org.shirube.storage;

import org.shirube.casework.CaseSummary;
import org.shirube.casework.DangerEntry;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Session;
import org.shirube.casework.Setting;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Age;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Each kind of thing that the program writes, for the tests that kill it or fill its disk: how to
/// write one at random, and how to read all of them again. A new kind of write is a new line here,
/// a method in [Writing] that writes it, and one below that reads it.
@SuppressWarnings("ImmutableEnumChecker")
enum Written {
    ANSWER(24, Writing::answer, Written::answers),
    PROFILE(4, Writing::profile, Written::profile),
    PLACE(3, Writing::place, Written::place),
    DANGER(3, Writing::danger, Written::dangers),
    SETTING(3, Writing::setting, Written::settings),
    ORGANISATION(2, Writing::organisation, Written::organisations),
    ORGANISATION_LINK(2, Writing::link, Written::links),
    NOTE(2, Writing::note, Written::notes),
    CASE(1, Writing::begin, Written::cases),
    OWN_VIEW(1, Writing::view, Written::views),
    SUBMISSION(2, Writing::submission, Written::submissions);

    private final int weight;
    private final Function<Writing, Attempt> attempt;
    private final BiFunction<Session, SavedScreening, Map<String, String>> stored;

    Written(
            int weight,
            Function<Writing, Attempt> attempt,
            BiFunction<Session, SavedScreening, Map<String, String>> stored) {
        this.weight = weight;
        this.attempt = attempt;
        this.stored = stored;
    }

    /// The common ones oftener.
    static Written any(Random random) {
        int all = 0;
        for (var kind : values()) {
            all += kind.weight;
        }
        int drawn = random.nextInt(all);
        int at = 0;
        while (drawn >= values()[at].weight) {
            drawn -= values()[at++].weight;
        }
        return values()[at];
    }

    Attempt attempt(Writing writing) {
        var made = attempt.apply(writing);
        return new Attempt(name() + ":" + made.key(), made.value(), made.write());
    }

    /// The kind of what is called so.
    static Written of(String key) {
        return valueOf(key.substring(0, key.indexOf(':')));
    }

    /// Everything of every kind that the store holds now.
    static Map<String, String> all(Session session, SavedScreening begun) {
        var found = new HashMap<String, String>();
        for (var kind : values()) {
            kind.stored
                    .apply(session, begun)
                    .forEach((key, value) -> found.put(kind.name() + ":" + key, value));
        }
        return found;
    }

    /// With notes, which must fit: an answer is written whole or not at all.
    private static Map<String, String> answers(Session session, SavedScreening begun) {
        var found = new HashMap<String, String>();
        var screening = Examples.reload(session.store(), begun);
        screening
                .content()
                .answers()
                .all()
                .forEach((key, answer) -> {
                    var text = ((Value.Told) answer.value()).text();
                    if (!answer.note().equals("note of " + text)) {
                        throw new AssertionError("the note of another answer: " + key);
                    }
                    found.put(key.question().id(), text);
                });
        return found;
    }

    private static Map<String, String> profile(Session session, SavedScreening begun) {
        var profile = Examples.reload(session.store(), begun).content().profile();
        return profile.age() instanceof Age.Years(int years)
                ? Map.of("who", years + "-" + profile.nationality())
                : Map.of();
    }

    private static Map<String, String> place(Session session, SavedScreening begun) {
        var screening = Examples.reload(session.store(), begun);
        var topics = String.join("", screening.extent().addedTopics());
        return screening
                .position()
                .map(QuestionId::id)
                .map(page -> Map.of("page", page + "-" + topics))
                .orElse(Map.of());
    }

    private static Map<String, String> dangers(Session session, SavedScreening begun) {
        var found = new HashMap<String, String>();
        for (var entry : session.store().dangers(begun.id())) {
            found.put(entry.trigger(), entry.done().map(DangerEntry.Done::what).orElse(""));
        }
        return found;
    }

    private static Map<String, String> settings(Session session, SavedScreening begun) {
        var found = new HashMap<String, String>();
        for (var setting : Setting.values()) {
            session.office().setting(setting).ifPresent(text -> found.put(setting.name(), text));
        }
        return found;
    }

    private static Map<String, String> organisations(Session session, SavedScreening begun) {
        var found = new HashMap<String, String>();
        for (var name : session.organisations().names()) {
            found.put(name.id().toString(), name.name());
        }
        return found;
    }

    private static Map<String, String> notes(Session session, SavedScreening begun) {
        var found = new HashMap<String, String>();
        for (var note : session.folder().notes().of(begun.caseId())) {
            found.put(note.now().text(), "yes");
        }
        return found;
    }

    private static Map<String, String> links(Session session, SavedScreening begun) {
        var found = new HashMap<String, String>();
        for (var link : session.organisations().of(begun.caseId())) {
            found.put(link.organisation().toString(), link.naming().note());
        }
        return found;
    }

    private static Map<String, String> views(Session session, SavedScreening begun) {
        return session.store()
                .reviews()
                .view(begun.id())
                .map(view -> Map.of("view", view.words()))
                .orElse(Map.of());
    }

    private static Map<String, String> cases(Session session, SavedScreening begun) {
        return lines(session, Writing.BEGUN, CaseSummary.Progress.IN_PROGRESS);
    }

    /// Those that were begun only to be handed in count once they are.
    private static Map<String, String> submissions(Session session, SavedScreening begun) {
        return lines(session, Writing.HANDED_IN, CaseSummary.Progress.SUBMITTED);
    }

    private static Map<String, String> lines(
            Session session, String prefix, CaseSummary.Progress progress) {
        var found = new HashMap<String, String>();
        for (var line : session.store().cases(0, Integer.MAX_VALUE)) {
            if (line.alias().startsWith(prefix) && line.progress() == progress) {
                found.put(line.alias(), "yes");
            }
        }
        return found;
    }
}
