package org.shirube.cli;

import org.jspecify.annotations.Nullable;
import org.shirube.scoring.Handbook;
import org.shirube.source.Faults;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `shirube questionnaires check [DIR]`: every fault of every file, one a line.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Checks every questionnaire, lens and text; exit 1 with a list of faults.")
final class CheckCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of questionnaires")
    private @Nullable Path folder;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        Optional<Handbook> handbook = surroundings.handbook(folder, faults);
        if (handbook.isEmpty()) {
            surroundings.err().println("faults: " + faults.list().size());
            return ExitStatus.FAULTS;
        }
        surroundings.out().println(summary(handbook.get()));
        return ExitStatus.DONE;
    }

    private static String summary(Handbook handbook) {
        var library = handbook.rulebook().library();
        long questions =
                library.questionnaires().stream().mapToLong(q -> q.questions().count()).sum();
        return "no faults: %d questionnaires, %d questions, %d indicators, languages %s"
                .formatted(
                        library.questionnaires().size(),
                        questions,
                        library.catalogue().size(),
                        String.join(" ", handbook.wordings().languages()));
    }
}
