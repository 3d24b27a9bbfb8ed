package org.shirube.screening;

import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// All answers of one screening: immutable, each change makes a new one.
public final class Answers {

    public static final Answers NONE = new Answers(Map.of());

    private final Map<AnswerKey, Answer> given;

    private Answers(Map<AnswerKey, Answer> given) {
        this.given = given;
    }

    public static Answers of(Map<AnswerKey, Answer> given) {
        return new Answers(Collections.unmodifiableMap(new LinkedHashMap<>(given)));
    }

    public Answers with(AnswerKey key, Answer answer) {
        Map<AnswerKey, Answer> changed = new LinkedHashMap<>(given);
        changed.put(key, answer);
        return new Answers(Collections.unmodifiableMap(changed));
    }

    public Answers with(QuestionId question, Value value) {
        return with(AnswerKey.first(question), Answer.stated(value));
    }

    public Answers without(AnswerKey key) {
        Map<AnswerKey, Answer> changed = new LinkedHashMap<>(given);
        changed.remove(key);
        return new Answers(Collections.unmodifiableMap(changed));
    }

    public Optional<Answer> to(QuestionId question) {
        return Optional.ofNullable(given.get(AnswerKey.first(question)));
    }

    /// The value of the first occurrence, if it is a real answer.
    public Optional<Value> value(QuestionId question) {
        return to(question).map(Answer::value).filter(Value::isAnswer);
    }

    public Map<AnswerKey, Answer> all() {
        return given;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answers answers && given.equals(answers.given);
    }

    @Override
    public int hashCode() {
        return given.hashCode();
    }
}
