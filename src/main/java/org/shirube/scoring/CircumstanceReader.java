package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;
import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what must have been told: the keys `indicator`, `question` with `answer` or `withinDays`,
/// and `child`. Other keys are left to whoever owns the file.
final class CircumstanceReader {

    private final Library library;
    private final Faults faults;

    CircumstanceReader(Library library, Faults faults) {
        this.library = library;
        this.faults = faults;
    }

    Circumstance read(Fields fields) {
        return new Circumstance(
                indicators(fields),
                fields.has("question") ? Optional.of(said(fields)) : Optional.empty(),
                Set.copyOf(fields.choices("child", Words.all(Minority.class))));
    }

    private List<Indicator> indicators(Fields fields) {
        List<Indicator> indicators = new ArrayList<>();
        for (Node.Text code : fields.texts("indicator")) {
            Optional<Indicator> indicator =
                    library.catalogue().find(new IndicatorCode(code.text()));
            if (indicator.isEmpty()) {
                faults.add(code.at(), "'" + code.text() + "' is no indicator", "a known code");
            }
            indicator.ifPresent(indicators::add);
        }
        return List.copyOf(indicators);
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
