package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.DangerRule.Alternative;
import org.shirube.scoring.DangerRule.Said;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads `danger.yaml`.
final class DangerReader {

    private final Library library;
    private final Faults faults;

    DangerReader(Library library, Faults faults) {
        this.library = library;
        this.faults = faults;
    }

    DangerRules read(Node root) {
        Fields fields = Fields.of(root, "dangers", faults);
        String version = fields.text("version");
        fields.text("state");
        fields.text("source");
        List<DangerRule> rules = new ArrayList<>();
        for (Node node : fields.nodes("danger")) {
            rules.add(rule(Fields.of(node, "a danger", faults)));
        }
        fields.refuseTheRest();
        return new DangerRules(version, List.copyOf(rules));
    }

    private DangerRule rule(Fields fields) {
        DangerRule rule =
                new DangerRule(
                        fields.text("id"),
                        fields.choice("level", Words.all(Danger.Level.class))
                                .orElse(Danger.Level.ORANGE),
                        fields.nodes("any").stream()
                                .map(node -> alternative(Fields.of(node, "a case", faults)))
                                .toList());
        if (rule.any().isEmpty()) {
            faults.add(fields.at(), "'" + rule.id() + "' never fires", "any: with one case");
        }
        fields.refuseTheRest();
        return rule;
    }

    private Alternative alternative(Fields fields) {
        List<Indicator> indicators = new ArrayList<>();
        for (Node.Text code : fields.texts("indicator")) {
            Optional<Indicator> indicator =
                    library.catalogue().find(new IndicatorCode(code.text()));
            if (indicator.isEmpty()) {
                faults.add(code.at(), "'" + code.text() + "' is no indicator", "a known code");
            }
            indicator.ifPresent(indicators::add);
        }
        Alternative alternative =
                new Alternative(
                        List.copyOf(indicators),
                        fields.has("question") ? Optional.of(said(fields)) : Optional.empty(),
                        Set.copyOf(fields.choices("child", Words.all(Minority.class))));
        fields.refuseTheRest();
        return alternative;
    }

    private Said said(Fields fields) {
        QuestionId question = new QuestionId(fields.text("question"));
        Optional<Question> known = library.find(question);
        if (known.isEmpty()) {
            faults.add(fields.at("question"), "no question '" + question + "'", "a linkId");
        }
        Set<String> words = new HashSet<>();
        for (Node.Text word : fields.texts("answer")) {
            known.ifPresent(asked ->
                    AnswerWords.refuseUnknown(word, asked, Set.of(Said.UNANSWERED), faults));
            words.add(word.text());
        }
        return new Said(question, Set.copyOf(words), fields.number("withinDays"));
    }
}
