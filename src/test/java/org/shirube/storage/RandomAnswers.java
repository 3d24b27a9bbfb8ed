package org.shirube.storage;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Age;
import org.shirube.screening.Answer;
import org.shirube.screening.Basis;
import org.shirube.screening.StatedFact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Answers of every kind, with everything that people type into them. The same seed gives the same
/// answers.
final class RandomAnswers {

    private static final List<String> PIECES =
            List.of(
                    "",
                    " ",
                    "\n",
                    "\r\n",
                    "\\",
                    "\\n",
                    "\\\\",
                    "'",
                    "\"",
                    ";",
                    "%",
                    "?",
                    "\t",
                    "yes",
                    "é",
                    "技能実習生",
                    "ភាសាខ្មែរ",
                    "မြန်မာ",
                    "العربية",
                    "😀",
                    "\u2028",
                    "\u00a0",
                    "\uFEFF",
                    "x".repeat(300),
                    "null",
                    "$1",
                    "{0}",
                    "-- x",
                    "/*");

    private final Random random;

    RandomAnswers(long seed) {
        random = new Random(seed);
    }

    Answer answer() {
        return new Answer(
                value(),
                some(Phase.values()),
                one(Basis.values()),
                random.nextBoolean() ? Optional.empty() : Optional.of(date()),
                random.nextBoolean() ? "" : text(),
                random.nextBoolean(),
                random.nextBoolean() ? Optional.empty() : Optional.of(one("vi", "zh-Hant")));
    }

    Value value() {
        return switch (random.nextInt(7)) {
            case 0 -> new Value.YesNo(random.nextBoolean());
            case 1 -> new Value.Without(one(NonAnswer.values()));
            case 2 -> new Value.Chosen(texts());
            case 3 -> new Value.Count(random.nextInt());
            case 4 -> new Value.Amount(number(), one("JPY", "USD", "VND", "KHR"));
            case 5 -> new Value.Day(date());
            default -> new Value.Told(text());
        };
    }

    Age age() {
        int years = random.nextInt(121);
        return switch (random.nextInt(4)) {
            case 0 -> new Age.Years(years);
            case 1 -> new Age.Band(years, Math.min(120, years + random.nextInt(10)));
            case 2 -> new Age.Born(date());
            default -> new Age.NotKnown();
        };
    }

    StatedFact fact() {
        return new StatedFact(
                new IndicatorCode("indicator-" + random.nextInt(300)),
                maybe(),
                maybe(),
                some(Phase.values()),
                one(Basis.values()));
    }

    List<String> texts() {
        return IntStream.range(0, random.nextInt(5)).mapToObj(_ -> text()).toList();
    }

    String text() {
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    PartialDate date() {
        int month = random.nextInt(13);
        int day = month == 0 ? 0 : random.nextInt(29);
        return new PartialDate(1900 + random.nextInt(200), month, day, random.nextBoolean());
    }

    private BigDecimal number() {
        return new BigDecimal(
                new BigInteger(1 + random.nextInt(80), random), random.nextInt(9) - 4);
    }

    private Optional<Boolean> maybe() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextBoolean());
    }

    @SafeVarargs
    private <T> T one(T... among) {
        return among[random.nextInt(among.length)];
    }

    private <T> Set<T> some(T[] among) {
        return Arrays.stream(among)
                .filter(_ -> random.nextBoolean())
                .collect(Collectors.toUnmodifiableSet());
    }
}
