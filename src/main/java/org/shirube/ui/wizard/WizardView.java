package org.shirube.ui.wizard;

import static javafx.scene.input.KeyCombination.keyCombination;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.PageKeys;
import org.shirube.ui.kit.Typing;

import java.util.Objects;
import java.util.Optional;

/// The wizard's window: the bar above, three panes, and the foot of the page. Takes no decision:
/// shows what the model says, and tells it what was pressed.
public final class WizardView extends StackPane implements Turning {

    private final WizardModel model;
    private final Handbook handbook;
    private final Texts texts;
    private final Navigator navigator;
    private final WizardFacts facts;
    private final ScrollPane scroll = new ScrollPane();
    private Parts parts;
    private Shown shown;

    /// What is made anew when the person's language changes.
    private record Parts(
            Wordbook words,
            TaskRail rail,
            GuidancePanel guidance,
            DangerPane dangers,
            UnsavedPane unsaved,
            FootBar foot,
            ThreePanes panes,
            PageDeck deck,
            ShownModel shown,
            ShownToPerson person) {}

    /// Which page stands on the screen, and in which state.
    private record Shown(PageDeck.Place place, WizardPage page) {}

    public WizardView(WizardModel model, Handbook handbook, Texts texts, Navigator navigator) {
        this.model = model;
        this.handbook = handbook;
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().add("wizard");
        getStylesheets().add(sheet());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        Typing.named(scroll, "page");
        Typing.unfolding(this, "danger", this::openDangers);
        facts = new WizardFacts(model, new Wordbook(handbook, texts, Optional.empty()));
        parts = made();
        build();
        shown = page();
        appear();
        model.setOnChange(this::refresh);
        bindKeys();
        refresh();
    }

    private Parts made() {
        var words = new Wordbook(handbook, texts, model.second());
        model.live().putIn(question -> Optional.of(words.putIn(question)));
        var rail = new TaskRail(model, words, this::toCheck, this::toAssessment);
        var guidance = new GuidancePanel(model, words);
        var dangers = new DangerPane(model, words);
        var unsaved = new UnsavedPane(model, texts);
        var foot = new FootBar(model, texts, this);
        var middle = new VBox(unsaved, dangers, scroll, foot);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        middle.getStyleClass().add("middle");
        var panes = new ThreePanes(rail, middle, guidance, facts, model.guidance());
        var deck = new PageDeck(place -> page(place, words));
        var showing = new ShownModel(model, words);
        var person = new ShownToPerson(showing, words);
        return new Parts(
                words, rail, guidance, dangers, unsaved, foot, panes, deck, showing, person);
    }

    private void build() {
        scroll.setContent(parts.deck());
        getChildren().setAll(parts.panes());
    }

    @Override
    public void next() {
        if (shown.page().commit() && !model.next()) {
            toCheck();
        }
    }

    @Override
    public void back() {
        if (shown.page().commit()) {
            model.back();
        }
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void showToPerson() {
        if (shown.page().commit()) {
            parts.person().open(getScene(), shown.page().about());
        }
    }

    private void bindKeys() {
        new PageKeys(this)
                .digits(key -> shown.page().digit(key))
                .plain(keyCombination("Enter"), this::entered)
                .always(keyCombination("Ctrl+Enter"), this::next)
                .plain(keyCombination("Alt+Right"), this::next)
                .plain(keyCombination("Alt+Left"), this::back)
                .plain(keyCombination("Ctrl+Up"), this::toTasks)
                .plain(keyCombination("Ctrl+Z"), this::undo)
                .always(keyCombination("F8"), model::toggleDangers);
    }

    /// Enter on a button does what the button says; anywhere else it goes on.
    private void entered() {
        Optional<Node> focused = Optional.ofNullable(getScene().getFocusOwner());
        if (focused.orElse(null) instanceof ButtonBase button
                && !(button instanceof RadioButton)
                && !(button instanceof CheckBox)) {
            button.fire();
        } else {
            next();
        }
    }

    private void openDangers() {
        if (model.dangers().open().isEmpty()) {
            model.toggleDangers();
        }
    }

    private void toTasks() {
        parts.panes().openRail();
        parts.rail().enter();
    }

    private void toCheck() {
        leave(() -> navigator.toCheck(model.live().saved().id()));
    }

    private void toAssessment() {
        leave(() -> navigator.toAssessment(model.live().saved().id()));
    }

    private void toCases() {
        leave(navigator::toCases);
    }

    /// Leaves once everything is on the disk; what was typed and cannot be read keeps one here.
    void leave(Runnable way) {
        if (shown.page().commit()) {
            model.leave(way);
        }
    }

    /// Takes over what was typed, as far as it can be read.
    void commit() {
        shown.page().commit();
    }

    /// What stands in the window's top bar.
    Node facts() {
        return facts.node();
    }

    static String sheet() {
        return Objects.requireNonNull(WizardView.class.getResource("WizardView.css"))
                .toExternalForm();
    }

    private void refresh() {
        if (!parts.words().second().equals(model.second())) {
            parts = made();
            build();
            shown = page();
            appear();
        } else if (isElsewhere()) {
            shown = page();
            appear();
        } else {
            shown.page().refresh();
        }
        parts.deck().prepare(model.near());
        Optional<QuestionId> about = shown.page().about();
        facts.refresh();
        parts.rail().refresh();
        parts.guidance().refresh(about);
        parts.dangers().refresh();
        parts.unsaved().refresh();
        parts.foot().refresh(parts.shown().showable(about));
    }

    private boolean isElsewhere() {
        return !shown.place().key().equals(model.step().key())
                || shown.place().showing() != model.showing();
    }

    private void appear() {
        scroll.setVvalue(0);
        parts.panes().closeDrawers();
        shown.page().node().requestFocus();
        Platform.runLater(model::drawn);
    }

    private Shown page() {
        PageDeck.Place place = PageDeck.Place.of(model.step(), model.showing());
        return new Shown(place, parts.deck().show(place));
    }

    private WizardPage page(PageDeck.Place place, Wordbook words) {
        return switch (place.showing()) {
            case PAGE -> pageOf(model.step(place.key()), words);
            case WARNING -> AsideCard.warning(texts, model);
            case BREAK -> AsideCard.breakTime(texts, model);
            case STOPPING -> AsideCard.stopping(texts, model, this::toCases);
        };
    }

    private WizardPage pageOf(Step step, Wordbook words) {
        return switch (step) {
            case Step.Asking asking -> new QuestionPage(model, words, asking);
            case Step.Person _ -> new PersonPage(model.live(), texts);
        };
    }
}
