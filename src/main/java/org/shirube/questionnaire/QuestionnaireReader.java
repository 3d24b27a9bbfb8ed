package org.shirube.questionnaire;

import org.shirube.questionnaire.Questionnaire.Origin;
import org.shirube.questionnaire.Questionnaire.Section;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one questionnaire file.
final class QuestionnaireReader {

    private final QuestionReader questions;
    private final CrossCheck cross;
    private final Faults faults;

    QuestionnaireReader(CrossCheck cross, Faults faults) {
        this.questions = new QuestionReader(cross, faults);
        this.cross = cross;
        this.faults = faults;
    }

    Questionnaire read(Node root) {
        Fields fields = Fields.of(root, "a questionnaire", faults);
        String id = fields.idOfFile();
        EnableWhen enableWhen = questions.enableWhen(fields, opening(id));
        Questionnaire questionnaire =
                new Questionnaire(
                        id,
                        fields.text("version"),
                        fields.choice("section", Words.all(Section.class)).orElse(Section.TOPICS),
                        fields.number("order").orElse(0),
                        audience(fields, enableWhen),
                        enableWhen,
                        origin(fields),
                        pages(fields));
        fields.refuseTheRest();
        if (!enableWhen.conditions().isEmpty()) {
            questionnaire.pages().forEach(page -> cross.opened(page.id(), opening(id)));
        }
        return questionnaire;
    }

    /// Stands for the opening of the topic among the questions that wait for each other.
    private static QuestionId opening(String topic) {
        return new QuestionId("topic " + topic);
    }

    private static Optional<Audience> audience(Fields fields, EnableWhen enableWhen) {
        boolean byAnswersOnly = !fields.has("askOf") && !enableWhen.conditions().isEmpty();
        return byAnswersOnly ? Optional.empty() : Optional.of(QuestionReader.audience(fields));
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
