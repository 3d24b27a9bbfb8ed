package org.shirube.cli;

import org.jspecify.annotations.Nullable;
import org.shirube.questionnaire.LibraryReader;
import org.shirube.questionnaire.Wordings;
import org.shirube.scoring.Handbook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `shirube questionnaires languages [DIR]`: how far each language is; with `--export`, a file for
/// whoever translates.
@Command(
        name = "languages",
        mixinStandardHelpOptions = true,
        description = {
            "Lists for every language and questionnaire what is missing or out of date.",
            "With --export writes a file for a translator instead, which comes back as",
            "languages/TAG/ID.yaml; ID is a questionnaire, or 'answers' for yes and no."
        })
final class LanguagesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of questionnaires")
    private @Nullable Path folder;

    @Option(
            names = "--export",
            arity = "3",
            paramLabel = "TAG ID FILE",
            hideParamSyntax = true,
            description = "language, questionnaire, and the new file")
    private List<String> export = List.of();

    LanguagesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.spec = CommandSpec.create();
    }

    @Override
    public Integer call() {
        Optional<Handbook> handbook = surroundings.handbook(folder);
        if (handbook.isEmpty()) {
            return ExitStatus.FAULTS;
        }
        var languages = new LanguageReport(handbook.get());
        if (export.isEmpty()) {
            languages.lines().forEach(surroundings.out()::println);
            return ExitStatus.DONE;
        }
        return write(languages);
    }

    private int write(LanguageReport languages) {
        String tag = export.get(0);
        if (!Wordings.isTag(tag) || LibraryReader.REQUIRED_LANGUAGES.contains(tag)) {
            throw wrong(
                    "'" + tag + "' is not a language to translate into (such as vi or zh-Hans)");
        }
        String sheet =
                languages
                        .sheet(tag, export.get(1))
                        .orElseThrow(() -> wrong("no questionnaire '" + export.get(1) + "'"));
        Path file = Path.of(export.get(2));
        try {
            Files.writeString(file, sheet, StandardOpenOption.CREATE_NEW);
            surroundings.out().println("written: " + file);
            return ExitStatus.DONE;
        } catch (FileAlreadyExistsException there) {
            throw wrong(file + " exists already; give another name, so that no work is lost");
        } catch (IOException failure) {
            throw wrong(file + " cannot be written; is the folder there, and may you write to it?");
        }
    }

    private ParameterException wrong(String problem) {
        return new ParameterException(spec.commandLine(), problem);
    }
}
