package org.shirube.bench;

import org.shirube.scoring.HandbookReader;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Extent;
import org.shirube.screening.Journey;
import org.shirube.screening.Screening;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// How many whole assessments one core makes in a second (processor time of one thread), and how
/// long everything takes that is computed again after one answer (wall-clock time). The floor is
/// copying the answers once, which any immutable change costs.
public final class ScoringBench {

    private static final int INTERVIEWS = 40;
    private static final int ROUNDS = 6;
    private static final int ASK_NEXT = 5;

    private final Rulebook rulebook;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long sink;

    private ScoringBench(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    public static void main(String[] arguments) {
        Faults faults = new Faults();
        Path folder = Path.of(System.getProperty("shirube.home", "."), "screening-questionnaires");
        Rulebook rulebook =
                new HandbookReader(SourceFolder.at(folder), faults)
                        .read()
                        .orElseThrow(() -> new IllegalStateException(faults.list().toString()))
                        .rulebook();
        ScoringBench bench = new ScoringBench(rulebook);
        bench.assessments();
        bench.recomputing();
        if (bench.sink == 0) {
            throw new IllegalStateException("nothing was computed");
        }
    }

    private void assessments() {
        List<Screening> interviews = new ArrayList<>();
        for (int seed = 0; seed < INTERVIEWS; seed++) {
            interviews.add(new Interviews(rulebook.library(), seed).whole());
        }
        int answers = interviews.stream().mapToInt(one -> one.answers().all().size()).sum();
        long assessing = perRun(interviews, one -> rulebook.assess(one).elements().size());
        long triaging = perRun(interviews, one -> rulebook.triage(one).elements().size());
        long copying = perRun(interviews, one -> new LinkedHashMap<>(one.answers().all()).size());
        String floor = "copying the answers: " + Figures.duration(copying);
        String of = " of an interview of %d answers".formatted(answers / INTERVIEWS);
        Figures.row("whole assessment" + of, aSecond(assessing), floor);
        Figures.row("Protocol and dangers alone" + of, aSecond(triaging), floor);
    }

    private static String aSecond(long nanoseconds) {
        return "%,d a second on one core (%s)"
                .formatted(1_000_000_000L / nanoseconds, Figures.duration(nanoseconds));
    }

    private interface Work {
        int on(Screening screening);
    }

    /// Nanoseconds of processor time for one run, the best of several rounds after warming up.
    private long perRun(List<Screening> interviews, Work work) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            int runs = 20_000;
            long start = threads.getCurrentThreadCpuTime();
            for (int run = 0; run < runs; run++) {
                sink += work.on(interviews.get(run % interviews.size()));
            }
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / runs);
        }
        return best;
    }

    /// Journey, assessment, dangers and ask-next after every single answer of many interviews.
    private void recomputing() {
        List<Screening> steps = new ArrayList<>();
        for (int seed = 0; seed < INTERVIEWS; seed++) {
            steps.addAll(new Interviews(rulebook.library(), seed).oneAnswerAtATime());
        }
        steps.forEach(this::recompute);
        long[] everything = new long[steps.size()];
        long[] copies = new long[steps.size()];
        for (int step = 0; step < steps.size(); step++) {
            long start = System.nanoTime();
            recompute(steps.get(step));
            everything[step] = System.nanoTime() - start;
            start = System.nanoTime();
            sink += new LinkedHashMap<>(steps.get(step).answers().all()).size();
            copies[step] = System.nanoTime() - start;
        }
        Figures.row(
                "everything computed again after one answer",
                Figures.medianAnd99th(everything),
                "copying the answers: " + Figures.medianAnd99th(copies));
    }

    private void recompute(Screening screening) {
        sink += Journey.of(rulebook.library(), screening, Extent.FULL).topics().size();
        sink += rulebook.assess(screening).elements().size();
        sink += rulebook.askNext(screening, ASK_NEXT).size();
    }
}
