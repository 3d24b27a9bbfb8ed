package org.shirube.ui.office;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;

import org.shirube.casework.Office;
import org.shirube.casework.Saving;
import org.shirube.casework.Setting;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

/// The card that says whether people may sign off what they screened themselves, and lets an
/// administrator allow it where the office is one person.
public final class ReviewCard implements OfficeScreen.Section {

    private final Office office;
    private final boolean mayChange;
    private final Background background;

    public ReviewCard(Office office, boolean mayChange, Background background) {
        this.office = office;
        this.mayChange = mayChange;
        this.background = background;
    }

    @Override
    public Node view(Texts texts) {
        var box = new CheckBox(texts.get("office.review.one-person"));
        box.setId("one-person-office");
        box.setWrapText(true);
        box.setDisable(true);
        var trouble = new WrappedText(texts.get("office.review.trouble"), "fault");
        trouble.setVisible(false);
        trouble.managedProperty().bind(trouble.visibleProperty());
        var card =
                new Card(
                        texts.get("office.review.title"),
                        new WrappedText(texts.get("office.review.text")),
                        box,
                        trouble);
        if (!mayChange) {
            card.getChildren()
                    .add(
                            new WrappedText(
                                    texts.get("office.review.administrator"), "soft", "small"));
        }
        background.run(
                () -> office.is(Setting.ONE_PERSON_OFFICE),
                allowed -> {
                    box.setSelected(allowed);
                    box.setDisable(!mayChange);
                });
        box.setOnAction(_ -> write(box, trouble));
        return card;
    }

    private void write(CheckBox box, Node trouble) {
        boolean wanted = box.isSelected();
        box.setDisable(true);
        background.run(
                () -> office.set(Setting.ONE_PERSON_OFFICE, wanted ? Setting.YES : Setting.NO),
                saving -> written(box, trouble, saving instanceof Saving.Saved, wanted),
                () -> written(box, trouble, false, wanted));
    }

    private static void written(CheckBox box, Node trouble, boolean saved, boolean wanted) {
        box.setDisable(false);
        box.setSelected(saved == wanted);
        trouble.setVisible(!saved);
    }
}
