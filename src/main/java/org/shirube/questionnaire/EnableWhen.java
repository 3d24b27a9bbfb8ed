package org.shirube.questionnaire;

import java.util.List;

/// When a question is asked: all (or any) of the conditions hold; no condition means always.
public record EnableWhen(List<Condition> conditions, boolean any) {

    public static final EnableWhen ALWAYS = new EnableWhen(List.of(), false);
}
