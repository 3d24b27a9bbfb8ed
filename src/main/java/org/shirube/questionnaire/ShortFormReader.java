package org.shirube.questionnaire;

import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.LinkedHashSet;
import java.util.Set;

/// Reads `short-form.yaml`: the questions of the topics that a first contact asks.
final class ShortFormReader {

    private final Set<QuestionId> known;
    private final Faults faults;

    ShortFormReader(Set<QuestionId> known, Faults faults) {
        this.known = known;
        this.faults = faults;
    }

    Set<QuestionId> read(Node root) {
        Fields fields = Fields.of(root, "the short form", faults);
        fields.text("version");
        fields.text("state");
        fields.text("source");
        Set<QuestionId> questions = new LinkedHashSet<>();
        for (Node.Text link : fields.texts("question")) {
            QuestionId id = new QuestionId(link.text());
            if (!known.contains(id)) {
                faults.add(link.at(), "no question '" + id + "'", "a linkId");
            } else if (!questions.add(id)) {
                faults.add(link.at(), "'" + id + "' stands here twice", "each question once");
            }
        }
        fields.refuseTheRest();
        return questions;
    }
}
