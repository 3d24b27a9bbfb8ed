package org.shirube.questionnaire;

/// The name of a question, unique over all questionnaires and never reused: `passport-kept-by`.
public record QuestionId(String id) implements Comparable<QuestionId> {

    private static final String FOR_THE_CASEWORKER = "known-";

    /// Whether it is put to the caseworker, who records what is known, and never to the person.
    public boolean isForTheCaseworker() {
        return id.startsWith(FOR_THE_CASEWORKER);
    }

    @Override
    public int compareTo(QuestionId other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
