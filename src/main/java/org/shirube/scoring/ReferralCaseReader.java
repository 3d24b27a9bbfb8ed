package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.ReferralRule.Case;
import org.shirube.scoring.ReferralRule.Result;
import org.shirube.scoring.ReferralRule.Who;
import org.shirube.screening.Profile;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Reads one case in which an institution suits, or does not.
final class ReferralCaseReader {

    private static final Map<String, Danger.Level> LEVELS = Words.all(Danger.Level.class);

    private final Map<String, List<Indicator>> provisions;
    private final CircumstanceReader circumstances;
    private final Set<String> triggers;
    private final Faults faults;

    ReferralCaseReader(
            Library library,
            Map<String, List<Indicator>> provisions,
            List<DangerRule> dangers,
            Faults faults) {
        this.provisions = provisions;
        this.circumstances = new CircumstanceReader(library, faults);
        this.triggers = dangers.stream().map(DangerRule::id).collect(Collectors.toSet());
        this.faults = faults;
    }

    /// Only a case that speaks for the institution says how soon.
    Case read(Fields fields, boolean speaksFor) {
        Circumstance told = circumstances.read(fields);
        List<Indicator> facts = new ArrayList<>(told.indicators());
        bearingOn(fields).stream().filter(fact -> !facts.contains(fact)).forEach(facts::add);
        Case read =
                new Case(
                        new Circumstance(List.copyOf(facts), told.said(), told.minorities()),
                        new Who(
                                words(fields, "scheme", Profile.SCHEMES, Who.UNKNOWN),
                                words(fields, "sex", Profile.SEXES, Who.UNKNOWN)),
                        result(fields),
                        speaksFor ? fields.choice("level", LEVELS) : Optional.empty());
        refuseEmpty(read, fields);
        fields.refuseTheRest();
        return read;
    }

    /// Every fact that bears on one of these provisions, as the lens of statutes says.
    private List<Indicator> bearingOn(Fields fields) {
        List<Indicator> bearing = new ArrayList<>();
        for (Node.Text code : fields.texts("statute")) {
            List<Indicator> facts = provisions.getOrDefault(code.text(), List.of());
            if (facts.isEmpty()) {
                faults.add(
                        code.at(),
                        "no fact bears on '" + code.text() + "'",
                        "a part of lenses/japanese-statutes.yaml");
            }
            bearing.addAll(facts);
        }
        return bearing;
    }

    private Result result(Fields fields) {
        Set<Danger.Level> levels = new HashSet<>();
        Set<String> dangers = new HashSet<>();
        for (Node.Text word : fields.texts("danger")) {
            Optional<Danger.Level> level = Optional.ofNullable(LEVELS.get(word.text()));
            level.ifPresentOrElse(levels::add, () -> dangers.add(trigger(word)));
        }
        return new Result(
                Set.copyOf(fields.choices("conclusion", Words.all(Conclusion.class))),
                Set.copyOf(levels),
                Set.copyOf(dangers));
    }

    private String trigger(Node.Text word) {
        if (!triggers.contains(word.text())) {
            faults.add(
                    word.at(),
                    "'" + word.text() + "' is no danger",
                    "red, orange, yellow or an id of danger.yaml");
        }
        return word.text();
    }

    private Set<String> words(Fields fields, String key, Collection<String> known, String more) {
        Set<String> allowed = new TreeSet<>(known);
        allowed.add(more);
        return fields
                .choices(key, allowed.stream().collect(Collectors.toMap(one -> one, one -> one)))
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    private void refuseEmpty(Case read, Fields fields) {
        boolean everybody = read.who().schemes().isEmpty() && read.who().sexes().isEmpty();
        boolean always = read.result().conclusions().isEmpty() && !read.result().namesDanger();
        if (read.told().isEmpty() && everybody && always) {
            faults.add(fields.at(), "this case holds always", "what must have been told");
        }
    }
}
