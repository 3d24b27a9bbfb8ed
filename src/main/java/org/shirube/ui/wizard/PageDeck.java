package org.shirube.ui.wizard;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.shirube.questionnaire.QuestionId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The pages that are built: the one that is seen, the one before it, and the one that is probably
/// next. Building and styling a page costs more than a frame, so that is done while the caseworker
/// reads; turning then only shows it.
final class PageDeck extends StackPane {

    private static final Duration WHILE_READING = Duration.millis(120);
    private static final int MOST = 3;

    private final Function<Place, WizardPage> maker;
    private final List<Built> built = new ArrayList<>();
    private final PauseTransition idle = new PauseTransition(WHILE_READING);

    /// Which page, and what else is written on it.
    record Place(QuestionId key, WizardModel.Showing showing, int number, int of) {

        static Place of(Step step, WizardModel.Showing showing) {
            return step instanceof Step.Asking asking
                    ? new Place(step.key(), showing, asking.number(), asking.of())
                    : new Place(step.key(), showing, 1, 1);
        }
    }

    private record Built(Place place, WizardPage page) {

        Node node() {
            return page.node();
        }
    }

    PageDeck(Function<Place, WizardPage> maker) {
        this.maker = maker;
        getStyleClass().add("page-deck");
    }

    /// Shows a page, newly built where it is not there yet.
    WizardPage show(Place place) {
        Built shown = find(place).orElseGet(() -> build(place));
        built.remove(shown);
        built.addFirst(shown);
        built.forEach(each -> see(each, each.equals(shown)));
        shown.page().refresh();
        return shown.page();
    }

    /// Builds a page soon, unless something else happens first.
    void prepare(Place place) {
        idle.setOnFinished(_ -> ahead(place));
        idle.playFromStart();
    }

    private void ahead(Place place) {
        if (getScene() != null && find(place).isEmpty()) {
            Built made = build(place);
            see(made, false);
            while (built.size() > MOST) {
                getChildren().remove(built.remove(MOST - 1).node());
            }
            made.node().applyCss();
            made.node().resize(getWidth(), made.node().prefHeight(getWidth()));
            ((javafx.scene.Parent) made.node()).layout();
        }
    }

    private Built build(Place place) {
        built.removeIf(old -> old.place().key().equals(place.key()) && getChildren().remove(old.node()));
        var made = new Built(place, maker.apply(place));
        made.node().setFocusTraversable(true);
        built.addLast(made);
        getChildren().add(made.node());
        return made;
    }

    private Optional<Built> find(Place place) {
        return built.stream().filter(each -> each.place().equals(place)).findFirst();
    }

    private static void see(Built page, boolean seen) {
        page.node().setVisible(seen);
        page.node().setManaged(seen);
    }
}
