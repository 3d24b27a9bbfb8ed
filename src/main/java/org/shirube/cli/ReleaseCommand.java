package org.shirube.cli;

import org.jspecify.annotations.Nullable;
import org.shirube.questionnaire.ReleasedFiles;
import org.shirube.scoring.HandbookReader;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `shirube questionnaires release [DIR]`: notes each new version with its content, then checks.
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        description = {
            "Notes in versions.yaml under which version each file is given out, and with which",
            "content; entries once made stay. Exit 1 where a file was changed under an old version."
        })
final class ReleaseCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "the folder of questionnaires")
    private @Nullable Path folder;

    ReleaseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path root = folder == null ? surroundings.questionnaires() : folder;
        SourceFolder files = SourceFolder.at(root);
        Path record = root.resolve(ReleasedFiles.RECORD);
        try {
            Files.writeString(record, new ReleasedFiles(files, new Faults()).renewed());
        } catch (IOException failure) {
            surroundings.err().println(record + " cannot be written; may you write to the folder?");
            return ExitStatus.FAULTS;
        }
        Faults faults = new Faults();
        new HandbookReader(files, faults).read();
        faults.list().forEach(surroundings.err()::println);
        return faults.none() ? ExitStatus.DONE : ExitStatus.FAULTS;
    }
}
