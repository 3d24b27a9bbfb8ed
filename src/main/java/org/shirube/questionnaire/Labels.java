package org.shirube.questionnaire;

import java.util.Map;

/// Short texts in one language by dotted key: `indicator.doc-passport-held`,
/// `danger.confined.title`.
public record Labels(String language, Wording.State state, Map<String, String> texts) {

    /// The text, or the id itself when it is missing, so that nothing is ever blank.
    public String of(String group, String id) {
        return texts.getOrDefault(group + "." + id, id);
    }
}
