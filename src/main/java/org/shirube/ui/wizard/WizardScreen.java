package org.shirube.ui.wizard;

import javafx.scene.Node;

import org.shirube.casework.Draft;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
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

    @Override
    public Draft.Spot spot() {
        return Draft.Spot.of(Draft.Room.SCREENING, model.live().saved().id())
                .on(model.step().key());
    }

    /// Where words stood on a page, it had been warned of already.
    @Override
    public void turnTo(Draft draft) {
        draft.spot().page().ifPresent(model::go);
        model.drawn();
        boolean written = draft.fields().stream().anyMatch(Draft.Field::holdsWords);
        if (written && model.showing() == WizardModel.Showing.WARNING) {
            model.goOn();
        }
    }

    @Override
    public void writeAgain() {
        model.live().unsaved().writeAgain();
    }

    @Override
    public Optional<Saving.Reason> unwritten() {
        return model.live().unsaved().reason();
    }

    /// What stands half written in a field is an answer too.
    @Override
    public void leave() {
        view.ifPresent(WizardView::commit);
    }
}
