package org.shirube.cli;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.Casework;
import org.shirube.casework.Rescored;
import org.shirube.casework.Rules;
import org.shirube.casework.Session;
import org.shirube.exchange.RescoreJson;
import org.shirube.scoring.Handbook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// `shirube rescore --dry-run`: whose conclusion would change under today's rules or a draft's.
@Command(
        name = "rescore",
        mixinStandardHelpOptions = true,
        description = {
            "Scores every screening of the store again and prints what would change, and why.",
            "What was handed in is compared with what was frozen then; what was not, with the",
            "questionnaires that it was begun with. Nothing is changed. For supervisors."
        })
final class RescoreCommand implements Callable<Integer> {

    /// After so many screenings it is told how far it is.
    private static final int STEP = 50;

    private enum Format {
        text,
        json
    }

    private enum As {
        now(Rules.NOW),
        then(Rules.THEN);

        private final Rules rules;

        As(Rules rules) {
            this.rules = rules;
        }
    }

    private final Surroundings surroundings;

    @Mixin private StoreAccess access = new StoreAccess();

    @Option(names = "--dry-run", description = "only say what would change: the only way there is")
    private boolean dryRun;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--with", paramLabel = "DIR", description = "try the questionnaires of DIR")
    private @Nullable Path folder;

    @Option(
            names = "--as",
            paramLabel = "now|then",
            description = "today's rules, or those kept of then: can the result be had again?")
    private As as = As.now;

    @Option(names = "--format", paramLabel = "text|json", description = "how to print results")
    private Format format = Format.text;

    RescoreCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (!dryRun) {
            String never =
                    "Results stay as they were made: add --dry-run to see what would change.";
            throw new ParameterException(spec.commandLine(), never);
        }
        return surroundings
                .handbook(folder)
                .map(rules -> access.with(surroundings, session -> rescore(session, rules)))
                .orElse(ExitStatus.BAD_DATA);
    }

    private int rescore(Session session, Handbook handbook) {
        var casework = new Casework(session, handbook.rulebook(), surroundings.clock());
        var progress = new Progress(surroundings);
        int all = casework.screeningCount();
        var tally = new RescoreTally();
        Function<Rescored, Optional<String>> words =
                format == Format.json ? RescoreJson::line : RescoreText::of;
        casework.rescore(
                as.rules,
                rescored -> {
                    tally.count(rescored);
                    words.apply(rescored)
                            .ifPresent(text -> {
                                progress.clear();
                                surroundings.out().println(text);
                            });
                    if (tally.all() % STEP == 0) {
                        progress.at(tally.all(), all);
                    }
                });
        progress.clear();
        surroundings.out().println(format == Format.json ? tally.json() : tally.sentence());
        return ExitStatus.DONE;
    }
}
