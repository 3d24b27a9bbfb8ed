package org.shirube.questionnaire;

import org.shirube.questionnaire.Wording.Asked;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The texts of all questionnaires, by language.
public final class Wordings {

    private final Map<String, Map<String, Wording>> byLanguage = new HashMap<>();
    private final Map<String, Map<QuestionId, Asked>> asked = new HashMap<>();

    private final Map<String, AnswerWords> answers;

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    /// The texts, and the words for yes and no in the languages that the interface does not speak.
    public Wordings(List<Wording> wordings, Map<String, AnswerWords> answers) {
        this.answers = Map.copyOf(answers);
        for (Wording wording : wordings) {
            byLanguage
                    .computeIfAbsent(wording.language(), _ -> new HashMap<>())
                    .put(wording.questionnaire(), wording);
            asked.computeIfAbsent(wording.language(), _ -> new HashMap<>())
                    .putAll(written(wording));
        }
    }

    private static Map<QuestionId, Asked> written(Wording wording) {
        Map<QuestionId, Asked> written = new HashMap<>(wording.questions());
        written.values().removeIf(asked -> asked.text().isEmpty());
        return written;
    }

    /// Whether this can name a language: a tag of BCP 47 such as `vi` or `zh-Hans`.
    public static boolean isTag(String tag) {
        return TAG.matcher(tag).matches();
    }

    public Optional<Wording> of(String language, String questionnaire) {
        return Optional.ofNullable(byLanguage.getOrDefault(language, Map.of()).get(questionnaire));
    }

    /// How a question is put in a language; nothing where its text is missing.
    public Optional<Asked> of(String language, QuestionId question) {
        return Optional.ofNullable(asked.getOrDefault(language, Map.of()).get(question));
    }

    /// The words for yes, no and not answering in a language of the person.
    public AnswerWords answers(String language) {
        return answers.getOrDefault(language, AnswerWords.none());
    }

    /// The languages in which at least one questionnaire has texts, sorted.
    public List<String> languages() {
        return byLanguage.keySet().stream().sorted().toList();
    }
}
