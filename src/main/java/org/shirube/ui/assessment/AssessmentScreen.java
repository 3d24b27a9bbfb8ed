package org.shirube.ui.assessment;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.shirube.casework.Draft;
import org.shirube.casework.SavedScreening;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;

import java.util.ArrayList;
import java.util.List;

/// The assessment of one screening as the shell shows it. The model has been loaded.
public final class AssessmentScreen implements Screen {

    private final AssessmentModel model;
    private final Handbook handbook;
    private final Navigator navigator;

    public AssessmentScreen(AssessmentModel model, Handbook handbook, Navigator navigator) {
        this.model = model;
        this.handbook = handbook;
        this.navigator = navigator;
    }

    @Override
    public Node view(Texts texts) {
        return new AssessmentView(model, handbook, texts, navigator);
    }

    @Override
    public Draft.Spot spot() {
        return Draft.Spot.of(Draft.Room.ASSESSMENT, model.id());
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        List<Crumb> trail = new ArrayList<>();
        trail.add(new Crumb(texts.get("assessment.to-cases"), navigator::toCases));
        model.assessed()
                .get()
                .map(Assessed::saved)
                .ifPresent(saved -> {
                    trail.add(new Crumb(saved.label(), () -> toInterview(saved)));
                    trail.add(Crumb.here(AssessmentPage.title(saved, texts)));
                });
        return List.copyOf(trail);
    }

    private void toInterview(SavedScreening saved) {
        if (saved.isSubmitted()) {
            navigator.toCheck(saved.id());
        } else {
            navigator.toScreening(saved.id());
        }
    }

    /// The way to review, for who may take it.
    @Override
    public List<Node> facts(Texts texts) {
        Button submit = Submitting.button(model, texts);
        submit.setId("submit");
        submit.getStyleClass().add("primary");
        return List.of(submit);
    }
}
