package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.StatedFact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// What holds for every screening, tried on made-up ones.
class MetamorphicTest {

    private final MadeUp madeUp = MadeUp.sayingTheSeed();
    private final Random random = madeUp.random();
    private final List<String> codes = MadeUp.CODES;

    @Test
    void a_further_fact_never_weakens_a_conclusion_or_an_element() {
        for (int run = 0; run < 12; run++) {
            ScreeningLanguage told = madeUp.someFacts();
            Assessment before = told.assessed().assessment();
            for (String code : codes) {
                if (isUnknown(told, code)) {
                    Assessment after = told.fact(code, Presence.PRESENT).assessed().assessment();
                    refuseWeaker(before, after, code);
                }
            }
        }
    }

    private static boolean isUnknown(ScreeningLanguage told, String code) {
        return told.told().facts().stream().noneMatch(fact -> fact.indicator().code().equals(code));
    }

    private static void refuseWeaker(Assessment before, Assessment after, String code) {
        if (before.conclusion() != Conclusion.NOT_INDICATED) {
            assertThat(after.conclusion()).as(code).isNotEqualTo(Conclusion.NOT_INDICATED);
            assertThat(Ranks.weight(after.conclusion()))
                    .as("%s added to %s", code, before.elements())
                    .isGreaterThanOrEqualTo(Ranks.weight(before.conclusion()));
        }
        if (before.child() == after.child()
                && before.child() != org.shirube.questionnaire.Minority.POSSIBLE) {
            for (ElementResult element : before.elements()) {
                assertThat(Ranks.weight(after.element(element.element()).status()))
                        .as("%s added, %s", code, element.element())
                        .isGreaterThanOrEqualTo(Ranks.weight(element.status()));
            }
        }
        assertThat(after.dangers())
                .extracting(Danger::trigger)
                .containsAll(before.dangers().stream().map(Danger::trigger).toList());
    }

    @Test
    void an_absent_fact_that_becomes_unknown_never_ends_in_not_indicated() {
        for (int run = 0; run < 80; run++) {
            ScreeningLanguage told = madeUp.mostlyAbsent();
            Conclusion before = told.assessed().assessment().conclusion();
            String code = madeUp.any(absentIn(told));
            Conclusion after =
                    told.fact(code, Presence.UNKNOWN).assessed().assessment().conclusion();
            if (before != Conclusion.NOT_INDICATED) {
                assertThat(after).as(code).isNotEqualTo(Conclusion.NOT_INDICATED);
            }
        }
    }

    @Test
    void forgetting_all_that_is_absent_never_ends_in_not_indicated() {
        for (int run = 0; run < 40; run++) {
            ScreeningLanguage told = madeUp.mostlyAbsent();
            for (String code : absentIn(told)) {
                told = told.fact(code, Presence.UNKNOWN);
            }
            assertThat(told.assessed().assessment().conclusion())
                    .isNotEqualTo(Conclusion.NOT_INDICATED);
        }
    }

    private static List<String> absentIn(ScreeningLanguage told) {
        return told.told().facts().stream()
                .filter(MetamorphicTest::isAbsent)
                .map(fact -> fact.indicator().code())
                .toList();
    }

    private static boolean isAbsent(StatedFact fact) {
        return fact.present().map(present -> !present).orElse(false);
    }

    @Test
    void the_order_of_facts_and_answers_does_not_matter() {
        for (int run = 0; run < 20; run++) {
            ScreeningLanguage told = madeUp.someAnswers(madeUp.someFacts());
            List<StatedFact> facts = new ArrayList<>(told.told().facts());
            Collections.shuffle(facts, random);
            List<AnswerKey> keys = new ArrayList<>(told.told().answers().all().keySet());
            Collections.shuffle(keys, random);
            Map<AnswerKey, Answer> answers = new LinkedHashMap<>();
            keys.forEach(key -> answers.put(key, told.told().answers().all().get(key)));
            var shuffled = new ScreeningLanguage(told.told().with(Answers.of(answers))).with(facts);
            assertThat(shuffled.assessed().assessment()).isEqualTo(told.assessed().assessment());
            assertThat(shuffled.askNext()).isEqualTo(told.askNext());
        }
    }

    @Test
    void scoring_twice_is_the_same() {
        for (int run = 0; run < 8; run++) {
            ScreeningLanguage told = madeUp.someAnswers(madeUp.someFacts());
            assertThat(told.assessed()).isEqualTo(told.assessed());
            assertThat(told.askNext()).isEqualTo(told.askNext());
        }
    }
}
