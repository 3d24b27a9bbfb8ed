package org.shirube.questionnaire;

import org.shirube.questionnaire.Wording.Asked;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How far the texts of one questionnaire are in one language, measured by the English ones.
public record Translation(
        Questionnaire questionnaire, String language, Wording english, Optional<Wording> texts) {

    /// How far a questionnaire is in a language, with nothing where nobody began.
    public static Translation of(Questionnaire questionnaire, String language, Wordings wordings) {
        Wording english =
                wordings.of("en", questionnaire.id())
                        .orElseThrow(() ->
                                new IllegalArgumentException("no English " + questionnaire.id()));
        return new Translation(
                questionnaire, language, english, wordings.of(language, questionnaire.id()));
    }

    public boolean isBegun() {
        return texts.isPresent();
    }

    public boolean isOutOfDate() {
        return texts.filter(found -> found.isOutOfDate(questionnaire)).isPresent();
    }

    /// The questions whose texts the person hears or reads.
    public List<Question> heard() {
        return questionnaire.pages().stream()
                .flatMap(Question::withFollowUps)
                .filter(question -> !question.id().isForTheCaseworker())
                .toList();
    }

    /// What has English but no text here: `title`, `intro`, `linkId`, `linkId.hint`,
    /// `linkId.option`.
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (text(Wording::title).isEmpty()) {
            missing.add("title");
        }
        if (english.intro().isPresent() && texts.flatMap(Wording::intro).isEmpty()) {
            missing.add("intro");
        }
        heard().forEach(question -> addMissing(question, missing));
        return List.copyOf(missing);
    }

    private String text(Function<Wording, String> part) {
        return texts.map(part).orElse("");
    }

    private void addMissing(Question question, List<String> missing) {
        String id = question.id().id();
        Optional<Asked> here = texts.map(found -> found.questions().get(question.id()));
        if (here.map(Asked::text).orElse("").isEmpty()) {
            missing.add(id);
        }
        if (english(question).hint().isPresent() && here.flatMap(Asked::hint).isEmpty()) {
            missing.add(id + ".hint");
        }
        Map<String, String> options = here.map(Asked::options).orElse(Map.of());
        question.kind().optionIds().stream()
                .filter(option -> !options.containsKey(option))
                .forEach(option -> missing.add(id + "." + option));
    }

    Asked english(Question question) {
        Asked asked = english.questions().get(question.id());
        if (asked == null) {
            throw new IllegalArgumentException("no English " + question.id());
        }
        return asked;
    }
}
