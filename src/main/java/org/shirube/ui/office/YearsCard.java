package org.shirube.ui.office;

import javafx.scene.Node;

import org.shirube.casework.Office;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

import java.util.function.IntFunction;

/// The card that says for how many years a closed case is kept, and lets those who may choose it.
public final class YearsCard implements OfficeScreen.Section {

    private final NumberModel usual;
    private final NumberModel withClaim;

    public YearsCard(Office office, boolean mayChange, Background background) {
        usual = NumberModel.years(office, mayChange, background);
        withClaim = NumberModel.yearsWithClaim(office, mayChange, background, usual);
    }

    @Override
    public Node view(Texts texts) {
        IntFunction<String> name = years -> texts.get("office.years.years", years);
        var usualTitle = texts.get("office.years.usual");
        var claimTitle = texts.get("office.years.claim");
        var first = new NumberChoice(usual, usualTitle, name, texts);
        var second = new NumberChoice(withClaim, claimTitle, name, texts);
        withClaim.setOnChange(second::refresh);
        // Years with a claim are never fewer, so that they may follow.
        usual.setOnChange(() -> {
            first.refresh();
            second.refresh();
        });
        var card =
                new Card(
                        texts.get("office.years.title"),
                        new WrappedText(texts.get("office.years.text")),
                        new WrappedText(usualTitle, "strong"),
                        first,
                        new WrappedText(claimTitle, "strong"),
                        second,
                        new WrappedText(texts.get("office.years.child"), "soft", "small"),
                        new WrappedText(texts.get("office.years.from-now"), "soft", "small"));
        card.getStyleClass().add("years");
        return card;
    }
}
