package org.shirube.scoring;

import static org.shirube.scoring.ScreeningLanguage.screening;

import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Question;
import org.shirube.screening.Age;
import org.shirube.screening.Enablement;
import org.shirube.screening.Extent;

import java.util.List;
import java.util.Random;

/// Made-up screenings. The seed is printed; `-Dshirube.seed=…` makes the same ones again.
record MadeUp(Random random) {

    static final List<String> CODES =
            Shipped.library().catalogue().indicators().stream()
                    .map(indicator -> indicator.code().code())
                    .toList();

    private static final List<String> SCHEMES = List.of("", "titp", "ssw-1", "student");
    private static final List<Age> AGES =
            List.of(new Age.Years(24), new Age.Years(15), new Age.NotKnown());

    static MadeUp sayingTheSeed() {
        long seed = Long.getLong("shirube.seed", System.nanoTime());
        System.out.println("shirube.seed=" + seed);
        return new MadeUp(new Random(seed));
    }

    ScreeningLanguage somebody() {
        return screening(any(SCHEMES)).aged(any(AGES));
    }

    ScreeningLanguage someFacts() {
        ScreeningLanguage told = somebody();
        int facts = random.nextInt(12);
        for (int fact = 0; fact < facts; fact++) {
            told =
                    told.fact(
                            any(CODES),
                            any(List.of(Presence.values())),
                            any(List.of(Use.values())),
                            any(List.of(Phase.values())));
        }
        return told;
    }

    ScreeningLanguage mostlyAbsent() {
        ScreeningLanguage told = somebody();
        for (String code : CODES) {
            if (random.nextInt(10) < 6) {
                told = told.absent(code);
            }
        }
        return random.nextBoolean() ? told : told.present(any(CODES));
    }

    /// Answers some of the questions that are asked.
    ScreeningLanguage someAnswers(ScreeningLanguage start) {
        ScreeningLanguage told = start;
        for (var topic : Shipped.library().questionnaires()) {
            for (Question question : topic.questions().toList()) {
                if (random.nextInt(4) == 0 && isAsked(told, question)) {
                    told = told.answer(question.id().id(), any(PossibleAnswers.to(question)));
                }
            }
        }
        return told;
    }

    private static boolean isAsked(ScreeningLanguage told, Question question) {
        return new Enablement(Shipped.library(), told.told(), Extent.FULL).of(question.id())
                == Enablement.Asking.ASKED;
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
