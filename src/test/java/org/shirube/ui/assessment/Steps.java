package org.shirube.ui.assessment;

import org.shirube.casework.ScreeningId;
import org.shirube.questionnaire.QuestionId;
import org.shirube.ui.Navigator;

import java.util.ArrayList;
import java.util.List;

/// Writes down where somebody wanted to go.
final class Steps implements Navigator {

    final List<String> taken = new ArrayList<>();

    @Override
    public void toSignIn() {
        taken.add("sign-in");
    }

    @Override
    public void toCases() {
        taken.add("cases");
    }

    @Override
    public void beginScreening(String alias) {
        taken.add("begin " + alias);
    }

    @Override
    public void toScreening(ScreeningId id) {
        taken.add("screening");
    }

    @Override
    public void toQuestion(ScreeningId id, QuestionId question) {
        taken.add("question " + question);
    }

    @Override
    public void toCheck(ScreeningId id) {
        taken.add("check");
    }

    @Override
    public void toAssessment(ScreeningId id) {
        taken.add("assessment");
    }
}
