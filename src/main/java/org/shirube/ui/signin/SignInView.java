package org.shirube.ui.signin;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.shirube.text.Texts;
import org.shirube.ui.Threshold;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.PassphraseField;
import org.shirube.ui.kit.PassphraseSuggestion;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.StrengthMeter;
import org.shirube.ui.kit.WrappedText;

import java.security.SecureRandom;

/// The sign-in screen: a name and a passphrase, which is asked for twice on the first day.
public final class SignInView implements Threshold {

    private final SignInModel model;
    private final Ways ways;
    private final PassphraseField passphrase = new PassphraseField();
    private final PassphraseField again = new PassphraseField();

    /// What can be done about a passphrase that nobody remembers, and the way to the backups.
    public record Ways(Runnable forgotten, Runnable restore) {}

    public SignInView(SignInModel model, Ways ways) {
        this.model = model;
        this.ways = ways;
        passphrase.setOnEnter(model.isFirstUse() ? again::focus : this::submit);
        again.setOnEnter(this::submit);
    }

    @Override
    public Node view(Texts texts) {
        var card = new Card(heading(texts));
        card.getStyleClass().add("signin-card");
        card.getChildren().addAll(nameField(texts), passphraseField(texts));
        if (model.isFirstUse()) {
            card.getChildren().addAll(strength(texts), againField(texts));
        }
        card.getChildren().addAll(obstacle(texts), actions(texts), otherWays(texts));
        card.disableProperty().bind(model.working());
        var page = new StackPane(card);
        page.getStyleClass().add("signin");
        page.getStylesheets().add(Sheet.beside(SignInView.class));
        var scroll = new PageScroll(page);
        scroll.setFitToHeight(true);
        return scroll;
    }

    /// What was typed does not outlive the screen.
    @Override
    public void leave() {
        passphrase.clear();
        again.clear();
        model.leave();
    }

    private Node heading(Texts texts) {
        boolean first = model.isFirstUse();
        var title = first ? texts.get("signin.first.title") : texts.get("signin.title");
        var hint = first ? texts.get("signin.first.hint") : texts.get("signin.hint");
        var heading = new VBox(new WrappedText(title, "heading"), new WrappedText(hint, "soft"));
        heading.getStyleClass().add("signin-heading");
        return heading;
    }

    private Node nameField(Texts texts) {
        var field = new TextField();
        field.setId("signin-name");
        field.textProperty().bindBidirectional(model.name());
        field.setOnAction(_ -> passphrase.focus());
        FirstFocus.on(
                field, model.name().get().isBlank() ? field::requestFocus : passphrase::focus);
        return new NamedField(texts.get("signin.name"), field);
    }

    private Node passphraseField(Texts texts) {
        passphrase.speak(texts, texts.get("signin.passphrase"));
        return new NamedField(texts.get("signin.passphrase"), passphrase);
    }

    private Node againField(Texts texts) {
        again.speak(texts, texts.get("signin.again"));
        return new NamedField(texts.get("signin.again"), again);
    }

    private Node strength(Texts texts) {
        passphrase.setOnTyped(() -> model.strength().measure(passphrase::copy));
        return new VBox(
                new StrengthMeter(model.strength(), texts),
                new PassphraseSuggestion(texts, new SecureRandom()));
    }

    private Node obstacle(Texts texts) {
        var place = new VBox();
        model.obstacle()
                .subscribe(obstacle -> {
                    place.getChildren().setAll(ObstacleBanner.of(texts, obstacle, model.waiting()));
                    obstacle.ifPresent(_ -> passphrase.focus());
                });
        return place;
    }

    private Node actions(Texts texts) {
        var enter =
                new Button(
                        model.isFirstUse()
                                ? texts.get("signin.first.enter")
                                : texts.get("signin.enter"));
        enter.getStyleClass().add("primary");
        enter.setMinWidth(Region.USE_PREF_SIZE);
        enter.setOnAction(_ -> submit());
        enter.disableProperty().bind(model.waiting().left().greaterThan(0));
        var indicator = new ProgressIndicator();
        indicator.getStyleClass().add("working");
        var working = new HBox(indicator, new Label(texts.get("signin.working")));
        working.getStyleClass().add("signin-working");
        working.visibleProperty().bind(model.working());
        var row = new HBox(enter, working);
        row.getStyleClass().add("signin-actions");
        return row;
    }

    private Node otherWays(Texts texts) {
        var other = new FlowPane();
        other.getStyleClass().add("other-ways");
        if (!model.isFirstUse()) {
            other.getChildren()
                    .add(link("forgotten", texts.get("signin.forgotten"), ways.forgotten()));
        }
        other.getChildren()
                .add(link("signin-restore", texts.get("signin.restore"), ways.restore()));
        return other;
    }

    private static Button link(String id, String name, Runnable way) {
        var link = new ActionButton(id, name, way);
        link.getStyleClass().add("link");
        return link;
    }

    /// What is typed while somebody must wait stays in the field.
    private void submit() {
        if (model.waiting().isRunning()) {
            return;
        }
        if (model.isFirstUse()) {
            model.create(passphrase.copy(), again.copy());
        } else {
            model.unlock(passphrase.take());
        }
    }
}
