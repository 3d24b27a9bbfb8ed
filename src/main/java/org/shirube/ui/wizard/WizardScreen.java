package org.shirube.ui.wizard;

import javafx.scene.Node;

import org.shirube.casework.SavedScreening;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.Screen;

import java.util.List;
import java.util.Optional;

/// The interview as one screen of the window.
public final class WizardScreen implements Screen {

    private final WizardModel model;
    private final Handbook handbook;
    private final Navigator navigator;
    private Optional<WizardView> view = Optional.empty();

    public WizardScreen(WizardModel model, Handbook handbook, Navigator navigator) {
        this.model = model;
        this.handbook = handbook;
        this.navigator = navigator;
    }

    @Override
    public Node view(Texts texts) {
        var made = new WizardView(model, handbook, texts, navigator);
        view = Optional.of(made);
        return made;
    }

    @Override
    public List<Crumb> trail(Texts texts) {
        SavedScreening saved = model.live().saved();
        return List.of(
                new Crumb(texts.get("wizard.cases"), navigator::toCases),
                new Crumb(saved.label(), navigator::toCases),
                Crumb.here(texts.get("wizard.started", texts.dateTime(saved.startedAt()))));
    }

    /// Asked for after the view, whose parts they are.
    @Override
    public List<Node> facts(Texts texts) {
        return view.map(WizardView::facts).stream().toList();
    }

    @Override
    public void letGo(Runnable way) {
        view.ifPresentOrElse(shown -> shown.leave(way), way);
    }

    /// What stands half written in a field is an answer too.
    @Override
    public void leave() {
        view.ifPresent(WizardView::commit);
    }
}
