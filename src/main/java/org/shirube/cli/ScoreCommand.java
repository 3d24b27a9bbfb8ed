package org.shirube.cli;

import org.shirube.exchange.AnswerFileReader;
import org.shirube.exchange.ScoreJson;
import org.shirube.scoring.AskNext;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Screening;
import org.shirube.source.Faults;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `shirube score FILE...`: scores answer files; no store is needed or touched.
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Scores answer files. Exit 0 scored, 2 bad usage, 65 bad data.")
final class ScoreCommand implements Callable<Integer> {

    private static final int ASK_NEXT = 5;
    static final String ALL = "all";

    private enum Format {
        text,
        json
    }

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "answer files, YAML or JSON")
    private List<Path> files = List.of();

    @Option(names = "--lens", paramLabel = "ID|all", description = "the lens to look through")
    private String lens = "palermo-protocol";

    @Option(names = "--format", paramLabel = "text|json", description = "how to print results")
    private Format format = Format.text;

    ScoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        Optional<Handbook> handbook = surroundings.handbook(null);
        if (handbook.isEmpty()) {
            return ExitStatus.BAD_DATA;
        }
        Rulebook rulebook = handbook.get().rulebook();
        if (!lens.equals(ALL) && !rulebook.lensIds().contains(lens)) {
            String known = "no lens '" + lens + "' (there are: %s)".formatted(rulebook.lensIds());
            throw new ParameterException(spec.commandLine(), known);
        }
        int worst = ExitStatus.DONE;
        for (Path file : files) {
            worst = Math.max(worst, score(file, handbook.get()));
        }
        return worst;
    }

    private int score(Path file, Handbook handbook) {
        Faults faults = new Faults();
        Rulebook rulebook = handbook.rulebook();
        Optional<Screening> screening =
                switch (SourceReader.read(file, file.toString())) {
                    case Parsed.Readable(var root) ->
                            Optional.of(
                                    new AnswerFileReader(
                                                    rulebook.library(),
                                                    surroundings.clock().today(),
                                                    faults)
                                            .read(root));
                    case Parsed.Unreadable unreadable -> {
                        faults.addAll(unreadable.faults());
                        yield Optional.empty();
                    }
                };
        if (!faults.none() || screening.isEmpty()) {
            faults.list().forEach(surroundings.err()::println);
            return ExitStatus.BAD_DATA;
        }
        Assessment assessment = rulebook.assess(screening.get());
        List<AskNext> next = rulebook.askNext(screening.get(), ASK_NEXT);
        surroundings.out().println(print(file, handbook, assessment, next));
        return ExitStatus.DONE;
    }

    private String print(Path file, Handbook handbook, Assessment assessment, List<AskNext> next) {
        return switch (format) {
            case json ->
                    ScoreJson.line(
                            file.toString(), handbook.rulebook().lens().id(), assessment, next);
            case text -> new ScoreText(handbook, lens).of(file.toString(), assessment, next);
        };
    }
}
