package org.shirube.ui.office;

import javafx.scene.Node;

import org.shirube.text.Texts;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

/// The card that says after how long the window locks, and lets those who may choose it.
public final class LockingCard implements OfficeScreen.Section {

    private static final int NEVER = 0;

    private final NumberModel minutes;

    public LockingCard(NumberModel minutes) {
        this.minutes = minutes;
    }

    @Override
    public Node view(Texts texts) {
        var title = texts.get("office.lock.title");
        var choice = new NumberChoice(minutes, title, number -> name(number, texts), texts);
        var never = new WrappedText(texts.get("office.lock.never.text"), "never");
        never.managedProperty().bind(never.visibleProperty());
        minutes.setOnChange(() -> refresh(choice, never));
        refresh(choice, never);
        var card =
                new Card(
                        title,
                        new WrappedText(texts.get("office.lock.text")),
                        choice,
                        never,
                        new WrappedText(texts.get("office.lock.sleep"), "soft", "small"));
        card.getStyleClass().add("locking");
        return card;
    }

    private void refresh(NumberChoice choice, Node never) {
        choice.refresh();
        never.setVisible(minutes.number().orElse(-1) == NEVER);
    }

    private static String name(int minutes, Texts texts) {
        return minutes == NEVER
                ? texts.get("office.lock.never")
                : texts.get("office.lock.minutes", minutes);
    }
}
