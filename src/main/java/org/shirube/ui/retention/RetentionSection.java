package org.shirube.ui.retention;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.shirube.casework.Retention;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Background;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.office.OfficeScreen;

/// The office's card about how long cases are kept: how many are to be looked at.
public record RetentionSection(Retention retention, Background background, Runnable open)
        implements OfficeScreen.Section {

    @Override
    public Node view(Texts texts) {
        var says = new WrappedText("", "soft");
        background.run(
                retention::due,
                due ->
                        says.setText(
                                due == 0
                                        ? texts.get("retention.none-due")
                                        : texts.get("retention.some-due", texts.number(due))));
        var go = new Button(texts.get("retention.look"));
        go.setId("to-retention");
        go.setOnAction(_ -> open.run());
        return new Card(texts.get("retention.title"), says, go);
    }
}
