package org.shirube.ui.casefile;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.NextStep;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.UndoBar;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;

/// The head of a case's page: who it is in short, what needs doing next, and the way on, which has
/// the focus, so that Enter goes on from the list to the interview.
final class CaseHead extends VBox {

    private final CaseModel model;
    private final CaseWords words;
    private final Texts texts;
    private final Navigator navigator;
    private final VBox below = new VBox();

    CaseHead(CaseModel model, Texts texts, Navigator navigator) {
        this.model = model;
        this.texts = texts;
        this.navigator = navigator;
        words = new CaseWords(model, texts);
        getStyleClass().add("case-head");
        below.getStyleClass().add("below");
        var chips = new FlowPane(words.chips().toArray(Pill[]::new));
        chips.getStyleClass().add("chips");
        getChildren().setAll(title(), chips, below);
        model.archived().subscribe(this::refresh);
        model.told().subscribe(this::refresh);
        refresh();
    }

    private Node title() {
        var label = new Label(model.file().label());
        label.getStyleClass().add("heading");
        label.setMinWidth(USE_PREF_SIZE);
        var title = new FlowPane(label);
        title.getStyleClass().add("case-title");
        if (!model.file().alias().isEmpty()) {
            title.getChildren().add(new WrappedText(model.file().alias(), "heading", "soft"));
        }
        return title;
    }

    private void refresh() {
        List<Node> parts = new ArrayList<>(told());
        parts.add(next());
        below.getChildren().setAll(parts);
    }

    private List<Node> told() {
        return switch (model.told().get()) {
            case CaseModel.Told.Nothing _ -> List.of();
            case CaseModel.Told.Archived _ ->
                    List.of(
                            new UndoBar(
                                    texts.get("casefile.archived"),
                                    texts.get("casefile.undo"),
                                    model::bringBack));
            case CaseModel.Told.BroughtBack _ ->
                    List.of(
                            new UndoBar(
                                    texts.get("casefile.brought-back"),
                                    texts.get("casefile.undo"),
                                    model::archive));
            case CaseModel.Told.Refused(var reason) ->
                    List.of(
                            new Banner(
                                    Banner.Kind.WARNING,
                                    texts.get("casefile.trouble"),
                                    texts.of("casefile.trouble", reason)));
        };
    }

    private Node next() {
        var actions = new ArrayList<Node>();
        model.file()
                .newest()
                .ifPresent(newest -> {
                    var open = wayOn();
                    FirstFocus.on(open);
                    actions.add(open);
                });
        if (model.mayArchive()) {
            actions.add(filing());
        }
        return new Banner(
                words.isUrgent() ? Banner.Kind.DANGER : Banner.Kind.INFO,
                words.next(),
                words.why(),
                actions.toArray(Node[]::new));
    }

    private Button wayOn() {
        boolean goesOn = model.next() == NextStep.CONTINUE && model.mayContinue();
        var open =
                new ActionButton(
                        "continue",
                        texts.get(goesOn ? "casefile.continue" : "casefile.read"),
                        () -> go(goesOn));
        open.getStyleClass().add("primary");
        return open;
    }

    private void go(boolean goesOn) {
        model.file()
                .newest()
                .ifPresent(newest -> {
                    if (goesOn) {
                        navigator.toScreening(newest.id());
                    } else {
                        navigator.toAssessment(newest.id());
                    }
                });
    }

    private Button filing() {
        boolean away = model.archived().get();
        var button =
                new ActionButton(
                        away ? "bring-back" : "archive",
                        texts.get(away ? "casefile.bring-back" : "casefile.archive"),
                        away ? model::bringBack : model::archive);
        button.getStyleClass().add("plain");
        return button;
    }
}
