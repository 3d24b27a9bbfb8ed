package org.shirube.questionnaire;

import org.shirube.source.Faults;
import org.shirube.source.Node;
import org.shirube.source.SourceFolder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads and checks a whole folder of questionnaires: every file for itself, then what they say
/// about each other. Faults of all files are reported together.
public final class LibraryReader {

    /// The languages of the interface, in which every text must exist.
    public static final List<String> REQUIRED_LANGUAGES = List.of("en", "ja");

    private final SourceFolder folder;
    private final ReleasedFiles files;
    private final Faults faults;

    public LibraryReader(SourceFolder folder, Faults faults) {
        this(new ReleasedFiles(folder, faults), faults);
    }

    /// Reads by way of files that somebody else reads from, too.
    public LibraryReader(ReleasedFiles files, Faults faults) {
        this.folder = files.folder();
        this.files = files;
        this.faults = faults;
    }

    /// What stands in the folder; complete only when no fault was added.
    public Library read() {
        Catalogue catalogue =
                parse("indicators.yaml")
                        .map(root -> new CatalogueReader(faults).read(root))
                        .orElse(new Catalogue("", List.of()));
        Reference reference = reference();
        CrossCheck cross = new CrossCheck(catalogue, reference, faults);
        List<Questionnaire> questionnaires = new ArrayList<>();
        for (String file : folder.files("questionnaires")) {
            parse(file)
                    .ifPresent(root ->
                            questionnaires.add(new QuestionnaireReader(cross, faults).read(root)));
        }
        cross.conclude();
        questionnaires.sort(Comparator.comparingInt(Questionnaire::order));
        return new Library(questionnaires, catalogue, reference, shortForm(questionnaires));
    }

    private Set<QuestionId> shortForm(List<Questionnaire> questionnaires) {
        if (!folder.has("short-form.yaml")) {
            return Set.of();
        }
        Set<QuestionId> known =
                questionnaires.stream()
                        .flatMap(Questionnaire::questions)
                        .map(Question::id)
                        .collect(Collectors.toSet());
        return parse("short-form.yaml")
                .map(new ShortFormReader(known, faults)::read)
                .orElse(Set.of());
    }

    private Reference reference() {
        return parse("reference/japan.yaml")
                .map(root -> new ReferenceReader(faults).read(root))
                .orElse(Reference.NONE);
    }

    /// The texts of the library's questionnaires in every language that the folder holds.
    public Wordings wordings(Library library) {
        List<Wording> wordings = new ArrayList<>();
        for (String language : folder.folders("languages")) {
            for (Questionnaire questionnaire : library.questionnaires()) {
                String file = "languages/" + language + "/" + questionnaire.id() + ".yaml";
                if (folder.has(file) || REQUIRED_LANGUAGES.contains(language)) {
                    parse(file)
                            .map(new WordingReader(questionnaire, language, faults)::read)
                            .ifPresent(wordings::add);
                }
            }
        }
        return new Wordings(wordings, answers());
    }

    private Map<String, AnswerWords> answers() {
        Map<String, AnswerWords> answers = new HashMap<>();
        for (String language : folder.folders("languages")) {
            String file = "languages/" + language + "/" + AnswerWords.FILE + ".yaml";
            if (folder.has(file)) {
                parse(file)
                        .map(new AnswerWordsReader(language, faults)::read)
                        .ifPresent(words -> answers.put(language, words));
            }
        }
        return answers;
    }

    private Optional<Node> parse(String file) {
        return files.parse(file);
    }
}
