package org.shirube.questionnaire;

import org.shirube.source.Fault;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small folder of questionnaires without a fault, in which a test then changes one thing.
record FolderOfQuestionnaires(Path root) {

    private static final String CATALOGUE =
            """
            version: 1.0.0
            indicator:
              - {code: doc-held, topic: papers}
              - {code: mov-locked, topic: papers}
            """;

    static final String PAPERS =
            """
            id: papers
            version: 1.0.0
            section: topics
            order: 10
            source: a law
            state: unreviewed
            item:
              - linkId: papers-kept
                type: boolean
                indicator: doc-held
                item:
                  - linkId: kept-by
                    type: coding
                    answerOption: [employer, broker]
                    enableWhen:
                      - {question: papers-kept, operator: "=", answer: yes}
              - linkId: days-off
                type: integer
                unit: days
                makes:
                  - {when: "< 4", present: mov-locked}
            """;

    static final String WORDING =
            """
            questionnaire: papers
            version: 1.0.0
            state: original
            translator: somebody
            title: Papers
            item:
              papers-kept: {text: Kept?, short: Kept, why: because, ask: gently}
              kept-by:
                text: Who?
                short: Who
                option: {employer: Employer, broker: Broker}
              days-off: {text: Days?, short: Days, why: because, ask: gently}
            """;

    static FolderOfQuestionnaires in(Path root) {
        return new FolderOfQuestionnaires(root)
                .with("indicators.yaml", CATALOGUE)
                .with("reference/japan.yaml", "version: 1.0.0\ncurrencies: {}\n")
                .with("questionnaires/papers.yaml", PAPERS)
                .with("languages/en/papers.yaml", WORDING)
                .with("languages/ja/papers.yaml", WORDING);
    }

    FolderOfQuestionnaires with(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    FolderOfQuestionnaires papers(String old, String changed) {
        return with("questionnaires/papers.yaml", replaced(PAPERS, old, changed));
    }

    FolderOfQuestionnaires wording(String language, String old, String changed) {
        return with("languages/" + language + "/papers.yaml", replaced(WORDING, old, changed));
    }

    FolderOfQuestionnaires catalogue(String old, String changed) {
        return with("indicators.yaml", replaced(CATALOGUE, old, changed));
    }

    private static String replaced(String text, String old, String changed) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("no '" + old + "' to change");
        }
        return text.replace(old, changed);
    }

    Library library() {
        return new LibraryReader(SourceFolder.at(root), new Faults()).read();
    }

    Wordings wordings() {
        LibraryReader reader = new LibraryReader(SourceFolder.at(root), new Faults());
        return reader.wordings(reader.read());
    }

    List<Fault> faults() {
        Faults faults = new Faults();
        LibraryReader reader = new LibraryReader(SourceFolder.at(root), faults);
        reader.wordings(reader.read());
        return faults.list();
    }
}
