package org.shirube.questionnaire;

import org.shirube.questionnaire.Questionnaire.Origin;
import org.shirube.questionnaire.Questionnaire.Section;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Mark;
import org.shirube.source.Node;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one questionnaire file.
final class QuestionnaireReader {

    private final QuestionReader questions;
    private final Faults faults;

    QuestionnaireReader(CrossCheck cross, Faults faults) {
        this.questions = new QuestionReader(cross, faults);
        this.faults = faults;
    }

    Questionnaire read(Node root) {
        Fields fields = Fields.of(root, "a questionnaire", faults);
        Questionnaire questionnaire =
                new Questionnaire(
                        ofFile(fields, root.at()),
                        fields.text("version"),
                        fields.choice("section", Words.all(Section.class)).orElse(Section.TOPICS),
                        fields.number("order").orElse(0),
                        QuestionReader.audience(fields),
                        origin(fields),
                        pages(fields));
        fields.refuseTheRest();
        return questionnaire;
    }

    /// Always the file's name: other files are found by it, so nothing that the file says becomes
    /// part of a path.
    private String ofFile(Fields fields, Mark at) {
        String name = at.file().replaceFirst("^.*/", "").replaceFirst("\\.yaml$", "");
        if (!fields.text("id").equals(name)) {
            faults.add(fields.at("id"), "the id is not the file's name", "id and file name alike");
        }
        return name;
    }

    static Origin origin(Fields fields) {
        boolean reviewed =
                fields.choice("state", Map.of("reviewed", true, "unreviewed", false)).orElse(false);
        return new Origin(fields.text("source"), reviewed);
    }

    private List<Question> pages(Fields fields) {
        if (fields.nodes("item").isEmpty()) {
            faults.add(fields.at(), "no questions", "item: with at least one question");
        }
        return questions.read(fields.nodes("item"), Optional.empty(), 1);
    }
}
