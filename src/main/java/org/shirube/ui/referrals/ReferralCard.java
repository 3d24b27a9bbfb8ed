package org.shirube.ui.referrals;

import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.CaseReferral;
import org.shirube.casework.ReferralStep;
import org.shirube.questionnaire.Words;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.PlaceView;
import org.shirube.ui.assessment.WhoCanHelp;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.Optional;

/// One referral: to whom and how it stands, how to reach them, what was done, and what can be
/// written down next.
final class ReferralCard extends VBox {

    private final CaseReferral referral;
    private final ReferralsModel model;
    private final ReferralWords words;
    private final Texts texts;

    ReferralCard(
            CaseReferral referral,
            ReferralsModel model,
            ReferralWords words,
            Optional<WhoCanHelp.Place> place) {
        this.referral = referral;
        this.model = model;
        this.words = words;
        texts = words.texts();
        getStyleClass().addAll("card", "referral");
        setAccessibleText(referral.to().name());
        var chips = new FlowPane();
        chips.getStyleClass().add("facts-of-line");
        chips.getChildren().setAll(words.chips(referral, model.today()));
        getChildren().addAll(new WrappedText(referral.to().name(), "strong"), chips);
        place.map(this::reach).ifPresent(getChildren()::add);
        getChildren().add(steps());
        if (model.mayRefer() && !referral.state().isOver()) {
            getChildren().addAll(actions());
        }
        takeBack().ifPresent(getChildren()::add);
        model.writing()
                .get()
                .filter(draft -> draft.referral().id().equals(referral.id()))
                .map(draft -> new StepForm(draft, model, texts))
                .ifPresent(getChildren()::add);
    }

    private Node reach(WhoCanHelp.Place place) {
        var reach = new TitledPane(texts.get("referrals.reach"), new PlaceView(place, texts));
        reach.setExpanded(false);
        reach.setAnimated(false);
        return reach;
    }

    private Node steps() {
        var steps = new VBox();
        steps.getStyleClass().add("happened");
        referral.steps().forEach(step -> steps.getChildren().add(step(step)));
        return steps;
    }

    private Node step(ReferralStep step) {
        var drawn = new VBox(new WrappedText(words.done(step)));
        words.more(step).forEach(more -> drawn.getChildren().add(new WrappedText(more, "small")));
        drawn.getChildren().add(new WrappedText(words.written(step), "soft", "small"));
        drawn.getStyleClass().add("happening");
        if (!step.stands()) {
            drawn.getStyleClass().add("taken-back");
        }
        return drawn;
    }

    /// What cannot be done yet is not hidden: it says below what is missing.
    private Node[] actions() {
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        boolean waits = false;
        for (var kind : StepKind.values()) {
            if (kind.follows(referral)) {
                var action = action(kind);
                action.setDisable(!model.isOpen(referral, kind));
                waits |= action.isDisabled();
                actions.getChildren().add(action);
                Typing.unfolding(
                        this, StepDraft.name(referral, kind), () -> model.begin(referral, kind));
            }
        }
        return waits
                ? new Node[] {
                    actions, new WrappedText(texts.get("referrals.waits"), "soft", "small")
                }
                : new Node[] {actions};
    }

    private ActionButton action(StepKind kind) {
        var action =
                new ActionButton(
                        "do-" + Words.of(kind),
                        texts.of("referrals.do", kind),
                        () -> model.begin(referral, kind));
        action.getStyleClass().add("small");
        action.setAccessibleText(
                texts.get(
                        "referrals.do.spoken",
                        texts.of("referrals.do", kind),
                        referral.to().name()));
        return action;
    }

    private Optional<Node> takeBack() {
        return referral.last()
                .filter(_ -> model.mayRefer())
                .map(_ -> {
                    var back =
                            new ActionButton(
                                    "take-back",
                                    texts.get("referrals.take-back"),
                                    () -> model.takeBack(referral));
                    back.getStyleClass().addAll("plain", "small");
                    return back;
                });
    }
}
