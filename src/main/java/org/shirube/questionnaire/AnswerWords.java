package org.shirube.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The words for yes, no and the two ways of not answering in a language that the interface does
/// not speak: `languages/<tag>/answers.yaml`.
public record AnswerWords(Wording.State state, String translator, Map<String, String> words) {

    /// What the file is called, in the place of a questionnaire's id.
    public static final String FILE = "answers";

    /// What the person may say, in the order of the buttons.
    public static final List<String> SAID =
            Stream.concat(
                            Stream.of("yes", "no"),
                            Stream.of(NonAnswer.DONT_KNOW, NonAnswer.DECLINED).map(Words::of))
                    .toList();

    /// A language that has none of them yet.
    public static AnswerWords none() {
        return new AnswerWords(Wording.State.DRAFT, "", Map.of());
    }

    /// `yes`, `no`, `dont-know` or `declined` in this language, where it was translated.
    public Optional<String> of(String word) {
        return Optional.ofNullable(words.get(word));
    }

    public List<String> missing() {
        return SAID.stream().filter(word -> !words.containsKey(word)).toList();
    }

    /// Whether the person may see them: all are there, and a native speaker answers for them.
    public boolean mayBeShown() {
        return state != Wording.State.DRAFT && missing().isEmpty();
    }
}
