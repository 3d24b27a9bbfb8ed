package org.shirube.ui.wizard;

import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import org.shirube.questionnaire.QuestionId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// The pages that are built: the one that is seen, the one before it, and the one that is probably
/// next. Building and styling a page costs more than a frame, so that is done while the caseworker
/// reads; turning then only shows it.
final class PageDeck extends StackPane {

    private static final Duration WHILE_READING = Duration.millis(120);

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

        Parent node() {
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
        built.forEach(each -> see(each, each.equals(shown)));
        shown.page().refresh();
        return shown.page();
    }

    /// Builds these pages soon, one at a time, unless something else happens first; the others that
    /// are not seen are given up.
    void prepare(List<Place> places) {
        idle.setOnFinished(_ -> ahead(places));
        idle.playFromStart();
    }

    private void ahead(List<Place> places) {
        Optional<Place> missing =
                places.stream().filter(place -> find(place).isEmpty()).findFirst();
        if (getScene() != null && missing.isPresent()) {
            giveUp(page -> !page.node().isVisible() && !places.contains(page.place()));
            dress(build(missing.get()));
            prepare(places);
        }
    }

    /// Styles and lays out a page that is not seen yet: the dearest part of it.
    private void dress(Built page) {
        see(page, false);
        page.node().applyCss();
        page.node().resize(getWidth(), page.node().prefHeight(getWidth()));
        page.node().layout();
    }

    private void giveUp(Predicate<Built> which) {
        List<Built> old = built.stream().filter(which).toList();
        built.removeAll(old);
        getChildren().removeAll(old.stream().map(Built::node).toList());
    }

    private Built build(Place place) {
        giveUp(old -> old.place().key().equals(place.key()) && !old.node().isVisible());
        var made = new Built(place, maker.apply(place));
        made.node().setFocusTraversable(true);
        built.addLast(made);
        getChildren().add(made.node());
        return made;
    }

    /// Whether a page is built, seen or not.
    boolean holds(QuestionId page) {
        return built.stream().anyMatch(each -> each.place().key().equals(page));
    }

    private Optional<Built> find(Place place) {
        return built.stream().filter(each -> each.place().equals(place)).findFirst();
    }

    private static void see(Built page, boolean seen) {
        page.node().setVisible(seen);
        page.node().setManaged(seen);
    }
}
