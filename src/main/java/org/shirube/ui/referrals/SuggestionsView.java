package org.shirube.ui.referrals;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.Recipient;
import org.shirube.scoring.Referral;
import org.shirube.scoring.ReferralRule.Consent;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.PlaceView;
import org.shirube.ui.assessment.WhoCanHelp;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who could help by what was told, each with the way to prepare a referral, and room for somebody
/// who is in no list. The most urgent stand open, the others are one press away.
final class SuggestionsView extends VBox {

    private static final int OPEN = 2;

    private final ReferralsModel model;
    private final Texts texts;
    private final Map<String, Consent> leaves;

    SuggestionsView(
            ReferralsModel model,
            List<WhoCanHelp.Place> places,
            Map<String, Consent> leaves,
            Texts texts) {
        this.model = model;
        this.texts = texts;
        this.leaves = leaves;
        getStyleClass().add("lines");
        long urgent = places.stream().filter(place -> place.level().isPresent()).count();
        long open = Math.max(OPEN, urgent);
        if (!places.isEmpty()) {
            getChildren().add(new WrappedText(texts.get("referrals.suggested"), "strong"));
        }
        places.stream().limit(open).forEach(place -> getChildren().add(suggested(place)));
        var rest = places.stream().skip(open).map(this::suggested).toList();
        if (!rest.isEmpty()) {
            getChildren().add(folded(rest));
        }
        getChildren().add(somebodyElse());
    }

    /// The ids of institutions with whose leave each is told.
    static Map<String, Consent> leaves(List<Referral> referrals) {
        return referrals.stream().collect(Collectors.toMap(Referral::id, Referral::consent));
    }

    private TitledPane folded(List<VBox> rest) {
        var inside = new VBox();
        inside.getStyleClass().add("lines");
        inside.getChildren().setAll(rest);
        var fold = new TitledPane(texts.get("referrals.more", texts.number(rest.size())), inside);
        fold.setId("more-who-can-help");
        fold.setExpanded(false);
        fold.setAnimated(false);
        return fold;
    }

    private VBox suggested(WhoCanHelp.Place place) {
        var box = new VBox(new PlaceView(place, texts));
        box.getStyleClass().add("suggestion");
        if (model.mayRefer()) {
            var prepare =
                    new ActionButton(
                            "prepare-" + place.id(),
                            texts.get("referrals.prepare"),
                            () -> model.prepare(recipient(place)));
            prepare.setAccessibleText(texts.get("referrals.prepare.spoken", place.name()));
            prepare.disableProperty().bind(model.saving());
            box.getChildren().add(prepare);
        }
        return box;
    }

    private Recipient recipient(WhoCanHelp.Place place) {
        return new Recipient(
                Optional.of(place.id()),
                place.name(),
                leaves.getOrDefault(place.id(), Consent.NEEDED));
    }

    private Node somebodyElse() {
        var name = new TextField();
        name.setId("own-recipient");
        name.textProperty().bindBidirectional(model.own());
        name.setOnAction(_ -> model.prepareOwn());
        var prepare =
                new ActionButton("prepare-own", texts.get("referrals.prepare"), model::prepareOwn);
        prepare.disableProperty()
                .bind(
                        model.saving()
                                .or(
                                        Bindings.createBooleanBinding(
                                                () -> !Recipient.named(model.own().get()).isNamed(),
                                                model.own())));
        var line =
                new FlowPane(
                        new NamedField(texts.get("referrals.own"), Typing.named(name, "own")),
                        prepare);
        line.getStyleClass().add("own-recipient");
        line.setVisible(model.mayRefer());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}
