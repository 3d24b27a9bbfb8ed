package org.shirube.questionnaire;

import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads a file of short texts (`indicators`, `danger`, a lens) into dotted keys.
public final class LabelReader {

    private final Faults faults;

    public LabelReader(Faults faults) {
        this.faults = faults;
    }

    /// Reads the texts; every key demanded must be among them.
    public Labels read(Node root, Iterable<String> demanded) {
        Fields fields = Fields.of(root, "texts", faults);
        for (String key : new String[] {"texts", "version", "translator"}) {
            fields.optionalText(key);
        }
        String language = fields.text("language");
        Wording.State state =
                fields.choice("state", Words.all(Wording.State.class)).orElse(Wording.State.DRAFT);
        Map<String, String> texts = new LinkedHashMap<>();
        if (root instanceof Node.Fields all) {
            all.entries().forEach((key, value) -> flatten(key.text(), value, texts));
        }
        for (String key : demanded) {
            if (!texts.containsKey(key)) {
                faults.add(root.at(), "no text for '" + key + "'", key.replace(".", ": ") + ": …");
            }
        }
        return new Labels(language, state, Map.copyOf(texts));
    }

    private static void flatten(String key, Node node, Map<String, String> texts) {
        switch (node) {
            case Node.Text text -> texts.put(key, text.text());
            case Node.Items _ -> {}
            case Node.Fields fields ->
                    fields.entries()
                            .forEach((name, value) ->
                                    flatten(key + "." + name.text(), value, texts));
        }
    }
}
