package org.shirube.casework;

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
import org.shirube.screening.Basis;
import org.shirube.screening.Profile;
import org.shirube.screening.StatedFact;

import java.time.Instant;
import java.util.HashMap;
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
        return new CaseReport(
                of.label(),
                Optional.of(of.alias())
                        .filter(alias -> request.has(ReportChoice.NAME) && !alias.isBlank()),
                of.startedAt(),
                of.content().profile(),
                topics(of, request, rulebook),
                of.content().facts(),
                provisions(rulebook, rulebook.assess(of.content())),
                beside.attachments(),
                beside.organisations(),
                concluded,
                versions(of, request));
    }

    private static List<Topic> topics(SavedScreening of, ReportRequest request, Rulebook rulebook) {
        return rulebook.library().questionnaires().stream()
                .filter(asked -> request.questionnaires().contains(asked.id()))
                .map(asked -> new Topic(asked.id(), facts(of, asked, request)))
                .filter(topic -> !topic.facts().isEmpty())
                .toList();
    }

    /// Without the names of organisations, unless they were asked for: some answers are nothing
    /// else.
    private static List<Fact> facts(SavedScreening of, Questionnaire asked, ReportRequest request) {
        boolean named = request.has(ReportChoice.ORGANISATIONS);
        boolean noted = request.has(ReportChoice.NOTES);
        return answers(of, asked)
                .filter(answer -> named || !NamesInAnswers.isAsked(answer.getKey().question()))
                .map(answer -> Fact.of(answer.getKey().question(), answer.getValue(), noted))
                .toList();
    }

    private static Stream<Map.Entry<AnswerKey, Answer>> answers(
            SavedScreening of, Questionnaire asked) {
        var all = of.content().answers().all().entrySet();
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
                .filter(asked -> answers(of, asked).findAny().isPresent())
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
