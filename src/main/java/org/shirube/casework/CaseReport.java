package org.shirube.casework;

import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Phase;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Panel;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Basis;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;
import org.shirube.screening.StatedFact;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a report of a case says, in no language yet: who it is about, what was told as it stands
/// now, how each fact is known, the provisions that the facts bear on, and the evidence. Never what
/// was told differently at another time, and nothing of how the tool weighs it unless a supervisor
/// added that: both are used against people.
public record CaseReport(
        String label,
        Optional<String> name,
        Instant begun,
        Profile person,
        List<Topic> topics,
        List<StatedFact> otherFacts,
        List<Provision> provisions,
        List<String> attachments,
        List<NamedOrganisation> organisations,
        Optional<Assessment> concluded,
        Map<String, String> versions) {

    /// Stands among the questionnaires for facts that were given apart from any question.
    public static final String OTHER_FACTS = "other-facts";

    /// The answers to one questionnaire, in the order of the interview.
    public record Topic(String questionnaire, List<Fact> facts) {}

    /// One answer as it stands now. The note is empty unless notes were asked for.
    public record Fact(
            QuestionId question,
            Value value,
            Set<Phase> phases,
            Basis basis,
            Optional<PartialDate> on,
            String note) {

        private static Fact of(QuestionId id, Answer answer, boolean noted) {
            return new Fact(
                    id,
                    answer.value(),
                    answer.phases(),
                    answer.basis(),
                    answer.on(),
                    noted ? answer.note() : "");
        }
    }

    /// A provision by its code, and how sure we are of what it says.
    public record Provision(String code, Optional<Panel.Sure> sure) {}

    /// What lies in the case's file beside its screenings, as far as it was asked for.
    record Beside(List<String> attachments, List<NamedOrganisation> organisations) {}

    /// Of one screening, with what was concluded, if that is to stand in it.
    static CaseReport of(
            SavedScreening of,
            ReportRequest request,
            Rulebook rulebook,
            Beside beside,
            Optional<Assessment> concluded) {
        var shown = shown(of.content(), request, rulebook.library());
        return new CaseReport(
                of.label(),
                Optional.of(of.alias())
                        .filter(alias -> request.has(ReportChoice.NAME) && !alias.isBlank()),
                of.startedAt(),
                shown.profile(),
                topics(shown, request, rulebook.library()),
                shown.facts(),
                provisions(rulebook, rulebook.assess(shown)),
                beside.attachments(),
                beside.organisations(),
                concluded,
                versions(of, request));
    }

    /// As if nothing had been told but what was chosen: a provision that only left-out facts bear
    /// on would tell of them. Without answers that are nothing but names of organisations, unless
    /// those were asked for.
    private static Screening shown(Screening all, ReportRequest request, Library library) {
        boolean named = request.has(ReportChoice.ORGANISATIONS);
        Map<AnswerKey, Answer> kept = new LinkedHashMap<>(all.answers().all());
        kept.keySet()
                .removeIf(key ->
                        !isOf(key.question(), request.questionnaires(), library)
                                || (!named && NamesInAnswers.isAsked(key.question())));
        var facts =
                request.questionnaires().contains(OTHER_FACTS)
                        ? all.facts()
                        : List.<StatedFact>of();
        return new Screening(all.profile(), all.interview(), Answers.of(kept), facts, all.asOf());
    }

    private static boolean isOf(QuestionId id, Set<String> questionnaires, Library library) {
        return library.find(id).isPresent() && questionnaires.contains(library.home(id).id());
    }

    private static List<Topic> topics(Screening shown, ReportRequest request, Library library) {
        boolean noted = request.has(ReportChoice.NOTES);
        return library.questionnaires().stream()
                .map(asked ->
                        new Topic(
                                asked.id(),
                                answers(shown, asked)
                                        .map(answer ->
                                                Fact.of(
                                                        answer.getKey().question(),
                                                        answer.getValue(),
                                                        noted))
                                        .toList()))
                .filter(topic -> !topic.facts().isEmpty())
                .toList();
    }

    private static Stream<Map.Entry<AnswerKey, Answer>> answers(Screening of, Questionnaire asked) {
        var all = of.answers().all().entrySet();
        return asked.questions()
                .flatMap(question ->
                        all.stream()
                                .filter(answer ->
                                        answer.getKey().question().equals(question.id())
                                                && answer.getValue().value().isAnswer()));
    }

    /// The questionnaires to which something was answered, in the order of the interview.
    public static List<Questionnaire> answered(SavedScreening of, Rulebook rulebook) {
        return rulebook.library().questionnaires().stream()
                .filter(asked -> answers(of.content(), asked).findAny().isPresent())
                .toList();
    }

    private static List<Provision> provisions(Rulebook rulebook, Assessment today) {
        Map<String, Panel.Sure> sure = new HashMap<>();
        rulebook.panels().stream()
                .flatMap(panel -> panel.parts().stream())
                .filter(Panel.Part.Asked.class::isInstance)
                .map(Panel.Part.Asked.class::cast)
                .forEach(part -> part.sure().ifPresent(how -> sure.put(part.id(), how)));
        return today.statutes().stream()
                .map(code -> new Provision(code, Optional.ofNullable(sure.get(code))))
                .toList();
    }

    /// Of the questionnaires in it, and of the statutes.
    private static Map<String, String> versions(SavedScreening of, ReportRequest request) {
        Map<String, String> versions = new HashMap<>();
        of.versions()
                .byId()
                .forEach((file, version) -> {
                    if (request.questionnaires().contains(file)
                            || file.equals(Assessment.STATUTES)) {
                        versions.put(file, version);
                    }
                });
        return Map.copyOf(versions);
    }
}
