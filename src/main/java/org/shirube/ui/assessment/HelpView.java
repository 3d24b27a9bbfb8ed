package org.shirube.ui.assessment;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.assessment.WhoCanHelp.Place;
import org.shirube.ui.assessment.WhoCanHelp.Wish;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// Who can help: what the person wants, and below it the institutions that suit. Nothing here
/// contacts anybody.
final class HelpView extends VBox {

    private static final int SHOWN_AT_FIRST = 4;

    private final Texts texts;

    HelpView(WhoCanHelp help, Texts texts) {
        this.texts = texts;
        Card card = new Card(texts.get("assessment.help"));
        card.setId("help");
        card.getStyleClass().add("help");
        List<Node> parts = card.getChildren();
        if (!help.wishes().isEmpty()) {
            parts.add(wishes(help.wishes()));
        }
        parts.add(new WrappedText(texts.get("assessment.help.text"), "soft", "small"));
        parts.add(new WrappedText(help.consent(), "strong", "small", "sharing"));
        if (help.places().isEmpty()) {
            parts.add(new WrappedText(texts.get("assessment.help.none"), "nobody"));
        }
        add(help.places(), card);
        getChildren().add(card);
    }

    private static VBox wishes(List<Wish> wishes) {
        VBox box = new VBox();
        box.getStyleClass().add("wishes");
        for (Wish wish : wishes) {
            box.getChildren().add(new WrappedText(wish.heading(), "strong", "small"));
            box.getChildren().add(new WrappedText(wish.text()));
        }
        return box;
    }

    /// What is urgent is never folded away.
    private void add(List<Place> places, Card card) {
        long urgent = places.stream().filter(place -> place.level().isPresent()).count();
        List<PlaceView> views = places.stream().map(place -> new PlaceView(place, texts)).toList();
        long most = Math.max(urgent, SHOWN_AT_FIRST);
        most = views.size() == most + 1 ? views.size() : most;
        views.stream().limit(most).forEach(card.getChildren()::add);
        List<PlaceView> rest = views.stream().skip(most).toList();
        if (!rest.isEmpty()) {
            Button more = Links.button(texts.get("assessment.help.more", rest.size()));
            more.setId("more-help");
            more.setOnAction(_ -> {
                card.getChildren().remove(more);
                card.getChildren().addAll(rest);
                rest.getFirst().requestFocus();
            });
            card.getChildren().add(more);
        }
    }
}
