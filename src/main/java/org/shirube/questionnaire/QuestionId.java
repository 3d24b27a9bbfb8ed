package org.shirube.questionnaire;

/// The name of a question, unique over all questionnaires and never reused: `passport-kept-by`.
public record QuestionId(String id) implements Comparable<QuestionId> {

    @Override
    public int compareTo(QuestionId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
