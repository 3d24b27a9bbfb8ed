package org.shirube.ui.accounts;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.KnownAccount;

import java.util.function.Function;

/// One fact about an account, on as many lines as its column is narrow.
final class AccountCell extends TableCell<KnownAccount, KnownAccount> {

    private static final double PADDING = 16;

    private final Function<KnownAccount, String> words;
    private final Text text = new Text();

    AccountCell(Function<KnownAccount, String> words) {
        this.words = words;
        text.getStyleClass().add("cell-words");
        text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
    }

    @Override
    protected void updateItem(@Nullable KnownAccount account, boolean empty) {
        super.updateItem(account, empty);
        text.getStyleClass().remove("gone");
        if (empty || account == null) {
            setGraphic(null);
            return;
        }
        text.setText(words.apply(account));
        if (account.isDisabled()) {
            text.getStyleClass().add("gone");
        }
        setAccessibleText(text.getText());
        setGraphic(text);
    }
}
