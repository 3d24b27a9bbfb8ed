package org.shirube.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.PlainWords;
import org.shirube.text.Texts;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// Offers six words drawn by lot (66 bits) as a passphrase. They are shown to be written down and
/// typed from the paper, not filled in: who has typed them has them on paper.
public final class PassphraseSuggestion extends VBox {

    private static final int WORDS = 6;

    private final Texts texts;
    private final RandomGenerator lot;
    private final FlowPane words = new FlowPane();
    private final VBox shown;
    private final Button suggest;

    /// The lot decides about a key: in the program it is a `SecureRandom`.
    public PassphraseSuggestion(Texts texts, RandomGenerator lot) {
        this.texts = texts;
        this.lot = lot;
        suggest = new Button(texts.get("suggestion.show"), new Icon(Feather.SHUFFLE));
        suggest.getStyleClass().addAll("plain", "suggest");
        suggest.setMinWidth(USE_PREF_SIZE);
        suggest.setOnAction(_ -> suggest());
        words.getStyleClass().add("words-by-lot");
        words.setAccessibleRole(AccessibleRole.TEXT);
        shown = new VBox(words, new WrappedText(texts.get("suggestion.hint"), "soft", "small"));
        shown.getStyleClass().add("shown");
        shown.managedProperty().bind(shown.visibleProperty());
        getStyleClass().add("passphrase-suggestion");
        hide();
    }

    private void suggest() {
        var drawn = drawn(lot);
        words.getChildren().setAll(drawn.stream().map(PassphraseSuggestion::word).toList());
        words.setAccessibleText(String.join(" ", drawn));
        suggest.setText(texts.get("suggestion.another"));
        var hide = new Button(texts.get("suggestion.hide"), new Icon(Feather.EYE_OFF));
        hide.getStyleClass().addAll("plain", "hide");
        hide.setMinWidth(USE_PREF_SIZE);
        hide.setOnAction(_ -> hide());
        buttons(suggest, hide);
        shown.setVisible(true);
    }

    private void hide() {
        words.getChildren().clear();
        words.setAccessibleText("");
        shown.setVisible(false);
        suggest.setText(texts.get("suggestion.show"));
        buttons(suggest);
    }

    private void buttons(Button... some) {
        var row = new FlowPane(some);
        row.getStyleClass().add("actions");
        boolean focused = suggest.isFocused();
        getChildren().setAll(row, shown);
        if (focused || some.length == 1) {
            suggest.requestFocus();
        }
    }

    static List<String> drawn(RandomGenerator lot) {
        var all = PlainWords.all();
        return Stream.generate(() -> all.get(lot.nextInt(all.size()))).limit(WORDS).toList();
    }

    private static Label word(String word) {
        var label = new Label(word);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
