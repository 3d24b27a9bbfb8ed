package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.scoring.ScreeningLanguage.screening;

import org.junit.jupiter.api.Test;
import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Assessment.Link;
import org.shirube.screening.Age;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Every mixture of act, means, purpose, link, age and soundness, against the rule as DOMAIN
/// section 8, point 4, writes it down.
class ConclusionSpaceTest {

    private interface Told extends UnaryOperator<ScreeningLanguage> {}

    private static final List<Told> ACTS =
            List.of(
                    told -> told,
                    told -> told.present("tpf-handed-over-or-sold"),
                    told -> told.present("tpf-recruited-by-intermediary"),
                    told ->
                            told.absent(
                                    "tpf-recruited-by-intermediary",
                                    "tpf-journey-arranged-or-escorted",
                                    "tpf-lodging-supplied-by-controller",
                                    "tpf-received-by-exploiter"));

    private static final List<Told> MEANS =
            List.of(
                    told -> told,
                    told -> told.present("thr-physical-violence"),
                    told -> told.present("dec-wages"),
                    told -> told.present("dec-skills-or-study"),
                    ScreeningLanguage::nothingHoldsThePerson,
                    told ->
                            told.nothingHoldsThePerson()
                                    .fact("doc-passport-held", Presence.PRESENT, Use.UNUSED),
                    told -> told.fact("doc-passport-held", Presence.PRESENT, Use.USED));

    private static final List<Told> PURPOSES =
            List.of(
                    told -> told,
                    told -> told.present("mar-forced-marriage"),
                    told -> told.present("oth-forced-criminal-activity-or-begging"),
                    told -> told.present("cond-poor-housing"),
                    told -> told.present("cond-poor-housing", "wage-below-minimum"),
                    told ->
                            told.present("cse-jk-or-compensated-dating")
                                    .absent("wage-below-minimum"),
                    told ->
                            told.absent(
                                    "wage-below-minimum",
                                    "hrs-excessive-or-no-days-off",
                                    "cond-poor-housing",
                                    "nig-forced-sexual-services"));

    private static final List<Told> LINKS =
            List.of(
                    told -> told,
                    ScreeningLanguage::couldNotStop,
                    ScreeningLanguage::couldStopFreely);

    private static final List<Told> TALKS = List.of(told -> told, ScreeningLanguage::notPrivate);

    @Test
    void every_mixture_concludes_as_the_rule_says() {
        Set<List<Object>> seen = new HashSet<>();
        Set<Conclusion> drawn = new HashSet<>();
        for (ScreeningLanguage told : everybody()) {
            Assessment grown = told.aged(30).assessed().assessment();
            Assessment young = told.aged(12).assessed().assessment();
            Assessment either = told.aged(new Age.NotKnown()).assessed().assessment();
            boolean sound = told.told().interview().sound();
            assertThat(grown.conclusion()).as("%s", told).isEqualTo(adult(grown, sound));
            assertThat(young.conclusion()).as("%s", told).isEqualTo(child(young, sound));
            assertThat(either.conclusion())
                    .as("%s", told)
                    .isEqualTo(cautious(grown.conclusion(), young.conclusion()));
            for (Assessment one : List.of(grown, young)) {
                assertThat(one.missing()).isEqualTo(missing(one));
                seen.add(List.of(status(one, "act"), status(one, "means"), status(one, "purpose")));
                drawn.add(one.conclusion());
            }
        }
        assertThat(drawn).containsExactlyInAnyOrder(Conclusion.values());
        assertThat(seen).hasSizeGreaterThanOrEqualTo(30);
    }

    private static List<ScreeningLanguage> everybody() {
        List<ScreeningLanguage> all = List.of(screening(""));
        for (List<Told> part : List.of(ACTS, MEANS, PURPOSES, LINKS, TALKS)) {
            List<ScreeningLanguage> more = new ArrayList<>();
            all.forEach(told -> part.forEach(add -> more.add(add.apply(told))));
            all = more;
        }
        return all;
    }

    private static Conclusion adult(Assessment found, boolean sound) {
        boolean all =
                indicated(found, "act")
                        && indicated(found, "means")
                        && status(found, "purpose") == Status.STRONG;
        boolean labourLawOnly = !found.element("purpose").values().contains("slavery-or-similar");
        boolean compelled =
                found.element("purpose").evidence().stream()
                        .anyMatch(one -> one.indicator().code().startsWith("oth-forced"));
        boolean not =
                status(found, "means") == Status.NONE
                        && found.link() == Link.ABSENT
                        && labourLawOnly
                        && !compelled;
        return conclude(all, not && sound, found);
    }

    private static Conclusion child(Assessment found, boolean sound) {
        boolean all = indicated(found, "act") && status(found, "purpose") == Status.STRONG;
        boolean not =
                status(found, "means") == Status.NONE && status(found, "purpose") == Status.NONE;
        return conclude(all, not && sound, found);
    }

    private static Conclusion conclude(boolean all, boolean not, Assessment found) {
        if (all) {
            return Conclusion.ALL_ELEMENTS_INDICATED;
        }
        if (not) {
            return Conclusion.NOT_INDICATED;
        }
        return indicated(found, "means") || indicated(found, "purpose")
                ? Conclusion.PARTLY_INDICATED
                : Conclusion.INSUFFICIENT_INFORMATION;
    }

    private static Conclusion cautious(Conclusion one, Conclusion other) {
        var order =
                List.of(
                        Conclusion.ALL_ELEMENTS_INDICATED,
                        Conclusion.PARTLY_INDICATED,
                        Conclusion.INSUFFICIENT_INFORMATION,
                        Conclusion.NOT_INDICATED);
        return order.indexOf(one) < order.indexOf(other) ? one : other;
    }

    private static List<String> missing(Assessment found) {
        if (found.conclusion() != Conclusion.PARTLY_INDICATED) {
            return List.of();
        }
        List<String> missing = new ArrayList<>();
        for (ElementResult element : found.elements()) {
            boolean needed = !(element.element().equals("means") && found.child() == Minority.YES);
            boolean enough =
                    element.element().equals("purpose")
                            ? element.status() == Status.STRONG
                            : element.status().indicated();
            if (needed && !enough) {
                missing.add(element.element());
            }
        }
        return missing;
    }

    private static boolean indicated(Assessment found, String element) {
        return status(found, element).indicated();
    }

    private static Status status(Assessment found, String element) {
        return found.element(element).status();
    }
}
