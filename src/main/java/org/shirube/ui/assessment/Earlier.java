package org.shirube.ui.assessment;

import org.shirube.questionnaire.Labels;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.ElementResult;
import org.shirube.text.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says that a screening was handed in under other versions than today's, and what differs since.
/// Not switchable: what was frozen cannot be read, so that there is only today's result.
public record Earlier(String title, String text, boolean switchable, boolean asNow) {

    static Optional<Earlier> of(ThenAndNow results, Labels labels, Texts texts) {
        if (results.isUnreadable()) {
            return Optional.of(
                    new Earlier(
                            texts.get("assessment.earlier.unreadable"),
                            texts.get("assessment.earlier.unreadable-text"),
                            false,
                            true));
        }
        return results.earlier()
                .map(then ->
                        new Earlier(
                                title(results.asNow(), texts),
                                difference(then, results.now(), labels, texts),
                                true,
                                results.asNow()));
    }

    private static String title(boolean asNow, Texts texts) {
        return texts.get(asNow ? "assessment.earlier.now-shown" : "assessment.earlier.then-shown");
    }

    private static String difference(Assessment then, Assessment now, Labels labels, Texts texts) {
        Stream<String> conclusion =
                change(
                        texts.get("assessment.earlier.conclusion"),
                        texts.of("assessment.conclusion", then.conclusion()),
                        texts.of("assessment.conclusion", now.conclusion()),
                        texts);
        Stream<String> elements =
                then.elements().stream().flatMap(element -> change(element, now, labels, texts));
        List<String> changes = Stream.concat(conclusion, elements).toList();
        return changes.isEmpty()
                ? texts.get("assessment.earlier.same")
                : texts.get(
                        "assessment.earlier.differs",
                        changes.stream()
                                .collect(Collectors.joining(texts.get("assessment.earlier.gap"))));
    }

    private static Stream<String> change(
            ElementResult then, Assessment now, Labels labels, Texts texts) {
        return now.elements().stream()
                .filter(element -> element.element().equals(then.element()))
                .flatMap(element ->
                        change(
                                labels.of("element", element.element()),
                                texts.of("assessment.status", then.status()),
                                texts.of("assessment.status", element.status()),
                                texts));
    }

    private static Stream<String> change(String what, String then, String now, Texts texts) {
        return then.equals(now)
                ? Stream.empty()
                : Stream.of(texts.get("assessment.earlier.change", what, then, now));
    }
}
