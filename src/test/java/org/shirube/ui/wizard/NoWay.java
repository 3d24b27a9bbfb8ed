package org.shirube.ui.wizard;

import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.ui.Navigator;

import java.util.ArrayList;
import java.util.List;

/// Goes nowhere, and remembers where to.
public final class NoWay implements Navigator {

    private final List<String> went = new ArrayList<>();

    public List<String> went() {
        return List.copyOf(went);
    }

    @Override
    public void toSignIn() {
        went.add("sign-in");
    }

    @Override
    public void toCases() {
        went.add("cases");
    }

    @Override
    public void beginScreening(String alias) {
        went.add("begin");
    }

    @Override
    public void toScreening(ScreeningId id) {
        went.add("screening");
    }

    @Override
    public void toQuestion(ScreeningId id, QuestionId question) {
        went.add("question " + question);
    }

    @Override
    public void toCheck(ScreeningId id) {
        went.add("check");
    }

    @Override
    public void toAssessment(ScreeningId id) {
        went.add("assessment");
    }
}
