package org.shirube.questionnaire;

import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.HashMap;
import java.util.Map;

/// Reads `languages/<tag>/answers.yaml`; any of its words may still be missing.
final class AnswerWordsReader {

    private final String language;
    private final Faults faults;

    AnswerWordsReader(String language, Faults faults) {
        this.language = language;
        this.faults = faults;
    }

    AnswerWords read(Node root) {
        Fields fields = Fields.of(root, "texts", faults);
        expect(fields, "texts", AnswerWords.FILE);
        expect(fields, "language", language);
        fields.text("version");
        String translator = fields.optionalText("translator").orElse("");
        var state =
                fields.choice("state", Words.all(Wording.State.class)).orElse(Wording.State.DRAFT);
        var words = fields.fields("answer", AnswerWordsReader::words).orElse(Map.of());
        fields.refuseTheRest();
        return new AnswerWords(state, translator, words);
    }

    private void expect(Fields fields, String key, String expected) {
        String found = fields.text(key);
        if (!found.equals(expected)) {
            faults.add(fields.at(key), "'" + key + "' is '" + found + "'", expected);
        }
    }

    private static Map<String, String> words(Fields fields) {
        Map<String, String> words = new HashMap<>();
        for (String word : AnswerWords.SAID) {
            fields.optionalText(word)
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> words.put(word, text));
        }
        fields.refuseTheRest();
        return Map.copyOf(words);
    }
}
