package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the names of organisations that were told as text. Which questions ask for one stands here
/// and not in the questionnaires, whose hash, and with it every translation, would change.
public final class NamesInAnswers {

    /// Each question that asks for names, with those that say who is meant. A text that names who
    /// brought the person to the next is not among them: it is a sentence.
    private static final Map<String, List<String>> ASKED =
            Map.of(
                    "finders-names", List.of("found-job-through-whom"),
                    "papers-keeper-name",
                            List.of(
                                    "passport-kept-by",
                                    "residence-card-kept-by",
                                    "other-papers-kept-by",
                                    "bank-or-phone-kept-by"),
                    "penalty-promised-to-name", List.of("penalty-promised-to"),
                    "other-company-name", List.of());

    /// Commas part names, except the one in “Co., Ltd.”.
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("[、，;；\\n]|,(?!\\s*(?i:ltd|inc|co|llc|jsc|corp)\\b)");

    private static final int LONGEST = 120;

    private NamesInAnswers() {}

    /// The questions whose answers are names, and those that say of whom.
    public static Map<String, List<String>> asked() {
        return new TreeMap<>(ASKED);
    }

    static boolean isAsked(QuestionId question) {
        return ASKED.containsKey(question.id());
    }

    /// In the order of the questions' names; each name once.
    public static List<ToldName> in(Answers answers) {
        return asked().keySet().stream().flatMap(question -> told(question, answers)).toList();
    }

    private static Stream<ToldName> told(String question, Answers answers) {
        var id = new QuestionId(question);
        return answers.value(id).stream()
                .flatMap(value -> value instanceof Value.Told(String text) ? parts(text) : none())
                .map(name -> new ToldName(name, id, as(question, answers), List.of()));
    }

    private static Stream<String> none() {
        return Stream.empty();
    }

    /// A whole sentence is no name.
    private static Stream<String> parts(String text) {
        return BETWEEN_NAMES
                .splitAsStream(text)
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST)
                .distinct();
    }

    /// Only where the answers leave no choice.
    private static Optional<OrganisationKind> as(String question, Answers answers) {
        if (question.equals("other-company-name")) {
            return Optional.of(OrganisationKind.EMPLOYER);
        }
        var kinds =
                ASKED.getOrDefault(question, List.of()).stream()
                        .flatMap(who -> answers.value(new QuestionId(who)).stream())
                        .flatMap(value -> value.words().stream())
                        .flatMap(option -> OrganisationKind.ofOption(option).stream())
                        .distinct()
                        .toList();
        return kinds.size() == 1 ? Optional.of(kinds.getFirst()) : Optional.empty();
    }
}
