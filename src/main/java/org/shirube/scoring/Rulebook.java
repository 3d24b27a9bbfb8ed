package org.shirube.scoring;

import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Value;
import org.shirube.screening.Answers;
import org.shirube.screening.Screening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What answers mean: the lens, the dangers, who can help, and the questionnaires that they speak
/// of, all under stated versions. Pure: the same screening always comes to the same assessment.
public final class Rulebook {

    private final Library library;
    private final Lens lens;
    private final List<Panel> panels;
    private final List<DangerRule> dangers;
    private final ReferralRules referrals;
    private final Versions versions;
    private final ReadyLens ready;
    private final Judge judge;
    private final List<ReadyPanel> readyPanels;
    private final Referrals helping;
    private final List<Question> core;

    public Rulebook(
            Library library,
            Lens lens,
            List<Panel> panels,
            List<DangerRule> dangers,
            ReferralRules referrals,
            Versions versions) {
        this.library = library;
        this.lens = lens;
        this.panels = List.copyOf(panels);
        this.dangers = List.copyOf(dangers);
        this.referrals = referrals;
        this.versions = versions;
        ready = new ReadyLens(lens, library.catalogue());
        judge = new Judge(ready);
        readyPanels =
                panels.stream().map(panel -> new ReadyPanel(panel, library.catalogue())).toList();
        helping = new Referrals(referrals, library.catalogue());
        core =
                library.questionnaires().stream()
                        .flatMap(questionnaire -> questionnaire.questions())
                        .filter(question -> question.traits().core())
                        .toList();
    }

    public Library library() {
        return library;
    }

    public Lens lens() {
        return lens;
    }

    /// The lenses beside the Protocol.
    public List<Panel> panels() {
        return panels;
    }

    /// The ids of all lenses, the Protocol's first.
    public List<String> lensIds() {
        return Stream.concat(Stream.of(lens.id()), panels.stream().map(Panel::id)).toList();
    }

    public List<DangerRule> dangers() {
        return dangers;
    }

    public ReferralRules referrals() {
        return referrals;
    }

    public Versions versions() {
        return versions;
    }

    public Findings findings(Screening screening) {
        return Findings.of(library, screening);
    }

    /// What the screening amounts to as it stands.
    public Assessment assess(Screening screening) {
        Findings findings = findings(screening);
        Situation situation = situation(screening);
        Verdict verdict = judge.judge(findings.facts(), situation);
        List<Danger> shown = Dangers.of(dangers, screening, findings);
        boolean partly = verdict.conclusion() == Conclusion.PARTLY_INDICATED;
        return new Assessment(
                verdict.conclusion(),
                partly ? judge.missing(verdict) : List.of(),
                screening.profile().minority(),
                new Explaining(ready, findings, verdict).elements(),
                verdict.link(),
                shown,
                panels(findings.facts(), situation, verdict),
                helping.of(new Circumstances(screening, findings), verdict.conclusion(), shown),
                versions);
    }

    private List<PanelResult> panels(Facts facts, Situation situation, Verdict verdict) {
        Map<String, Status> elements = new HashMap<>();
        for (int place = 0; place < lens.elements().size(); place++) {
            elements.put(lens.elements().get(place).id(), verdict.statuses().get(place));
        }
        Known known = new Known(facts, situation, elements);
        List<PanelResult> results = new ArrayList<>(readyPanels.size());
        for (ReadyPanel panel : readyPanels) {
            results.add(panel.result(known));
        }
        return List.copyOf(results);
    }

    /// The unanswered questions whose answer could change the result, the most telling first.
    public List<AskNext> askNext(Screening screening, int most) {
        return new NextQuestions(
                        library, ready, judge, situation(screening), screening, findings(screening))
                .best(most);
    }

    private Situation situation(Screening screening) {
        boolean sound =
                screening.interview().sound()
                        && lens.unsound().stream()
                                .noneMatch(said ->
                                        said(screening.answers(), said.question())
                                                .words()
                                                .contains(said.operand()))
                        && core.stream().noneMatch(question -> withheld(screening, question));
        return new Situation(screening.profile().minority(), screening.profile().scheme(), sound);
    }

    private static Value said(Answers answers, org.shirube.questionnaire.QuestionId question) {
        return answers.value(question).orElse(new Value.Without(NonAnswer.NOT_ASKED));
    }

    private static boolean withheld(Screening screening, Question question) {
        return screening
                .answers()
                .to(question.id())
                .map(answer -> answer.value())
                .filter(Value.Without.class::isInstance)
                .map(value -> ((Value.Without) value).reason())
                .filter(reason ->
                        reason == NonAnswer.DECLINED || reason == NonAnswer.NOT_SAFE_TO_ASK)
                .isPresent();
    }
}
