package org.shirube.scoring;

import org.shirube.questionnaire.Library;
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
    private final DeadlineRules deadlines;
    private final Versions versions;
    private final LibraryRules rules;
    private final ReadyLens ready;
    private final Judge judge;
    private final Soundness soundness;
    private final Dangers watching;
    private final List<ReadyPanel> readyPanels;
    private final Referrals helping;

    /// What comes first of every screening: the facts, the Protocol's verdict on them, the dangers.
    private record Core(
            Findings findings,
            Situation situation,
            Verdict verdict,
            Circumstances told,
            List<Danger> dangers) {}

    public Rulebook(
            Library library,
            Lens lens,
            List<Panel> panels,
            List<DangerRule> dangers,
            ReferralRules referrals,
            DeadlineRules deadlines,
            Versions versions) {
        this.library = library;
        this.lens = lens;
        this.panels = List.copyOf(panels);
        this.dangers = List.copyOf(dangers);
        this.referrals = referrals;
        this.deadlines = deadlines;
        this.versions = versions;
        rules = new LibraryRules(library);
        ready = new ReadyLens(lens, library.catalogue());
        judge = new Judge(ready);
        soundness = new Soundness(lens, library);
        watching = new Dangers(dangers, library.catalogue());
        readyPanels =
                panels.stream().map(panel -> new ReadyPanel(panel, library.catalogue())).toList();
        helping = new Referrals(referrals, library.catalogue());
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

    /// The days that law attaches to what was told. They stand beside an assessment, not in it.
    public DeadlineRules deadlines() {
        return deadlines;
    }

    public Versions versions() {
        return versions;
    }

    public Findings findings(Screening screening) {
        return Findings.of(rules, screening);
    }

    /// What the screening amounts to as it stands.
    public Assessment assess(Screening screening) {
        Core core = core(screening);
        Verdict verdict = core.verdict();
        boolean partly = verdict.conclusion() == Conclusion.PARTLY_INDICATED;
        return new Assessment(
                verdict.conclusion(),
                partly ? judge.missing(verdict) : List.of(),
                screening.profile().minority(),
                new Explaining(ready, core.findings(), verdict).elements(),
                verdict.link(),
                core.dangers(),
                panels(core),
                helping.of(core.told(), verdict.conclusion(), core.dangers()),
                versions);
    }

    /// The short of the assessment, without its reasons, the other lenses and who can help: for
    /// what is written after every answer.
    public Triage triage(Screening screening) {
        Core core = core(screening);
        return new Triage(core.verdict().conclusion(), statuses(core.verdict()), core.dangers());
    }

    private Core core(Screening screening) {
        Findings findings = findings(screening);
        Situation situation = situation(screening);
        Verdict verdict = judge.judge(findings.facts(), situation);
        var told = new Circumstances(screening, findings.facts(), library.catalogue());
        return new Core(findings, situation, verdict, told, watching.of(told));
    }

    private Map<String, Status> statuses(Verdict verdict) {
        Map<String, Status> statuses = new HashMap<>();
        for (int place = 0; place < lens.elements().size(); place++) {
            statuses.put(lens.elements().get(place).id(), verdict.statuses().get(place));
        }
        return Map.copyOf(statuses);
    }

    private List<PanelResult> panels(Core core) {
        Known known =
                new Known(core.findings().facts(), core.situation(), statuses(core.verdict()));
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
        return new Situation(
                screening.profile().minority(),
                screening.profile().scheme(),
                soundness.of(screening));
    }
}
