package org.shirube.ui.accounts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.text.Texts;
import org.shirube.ui.accounts.AccountsModel.Task;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Columns;
import org.shirube.ui.kit.FirstFocus;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.NewPassphrase;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// Draws the accounts: the table, and beside or below it the chosen account or what is done to it.
final class AccountsView extends StackPane {

    private static final double BESIDE_IN_EM = 66;

    private final AccountsModel model;
    private final NewPassphrase passphrase;
    private final Texts texts;
    private final AccountTable table;
    private final VBox side = new VBox();
    private final VBox done = new VBox();
    private final Subscription drawing;

    AccountsView(AccountsModel model, NewPassphrase passphrase, Texts texts) {
        this.model = model;
        this.passphrase = passphrase;
        this.texts = texts;
        table = new AccountTable(model, texts);
        side.getStyleClass().add("side");
        var columns = new Columns(BESIDE_IN_EM, 1.2, 3, 2).with(new VBox(table), side);
        var content = new VBox(headline(), done, columns);
        content.getStyleClass().add("content");
        getStyleClass().add("accounts");
        getStylesheets().add(Sheet.beside(AccountsView.class));
        getChildren().setAll(new PageScroll(content));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        drawing =
                Subscription.combine(
                        model.task().subscribe(_ -> showSide()),
                        model.chosen().subscribe(_ -> showSide()),
                        model.done().subscribe(_ -> showDone()));
        FirstFocus.on(table, this::enter);
    }

    /// Another view takes its place, and with it the fields.
    void end() {
        drawing.unsubscribe();
    }

    /// Arrows work at once, or typing goes on in a form.
    private void enter() {
        if (model.task().get() == Task.LOOK) {
            table.requestFocus();
        }
    }

    private Node headline() {
        var title = new WrappedText(texts.get("accounts.title"), "heading");
        var add = new Button(texts.get("accounts.add"), new Icon(Feather.USER_PLUS));
        add.setId("add-account");
        add.getStyleClass().add("primary");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(_ -> model.begin(Task.ADD));
        add.disableProperty().bind(model.task().isNotEqualTo(Task.LOOK));
        var line = new FlowPane(title, add);
        line.getStyleClass().add("headline");
        return new VBox(line, new WrappedText(texts.get("accounts.hint"), "soft"));
    }

    private void showDone() {
        done.getChildren()
                .setAll(
                        model.done().get().stream()
                                .map(told ->
                                        new Banner(
                                                Banner.Kind.INFO,
                                                DoneWords.title(texts, told),
                                                DoneWords.next(texts, told)))
                                .toList());
        done.setVisible(!done.getChildren().isEmpty());
        done.setManaged(done.isVisible());
    }

    private void showSide() {
        var task = model.task().get();
        var shown =
                switch (task) {
                    case LOOK ->
                            model.chosen().get().stream()
                                    .map(account -> new AccountPane(model, account, texts))
                                    .toList();
                    case ADD -> List.of(new AddForm(model, passphrase, texts));
                    case ROLES -> List.of(new RolesForm(model, texts));
                    case RESET, LET_IN -> List.of(new ResetForm(model, passphrase, texts));
                    case DISABLE -> List.of(new DisableForm(model, texts));
                };
        side.getChildren().setAll(shown);
        if (task == Task.LOOK && getScene() != null) {
            table.requestFocus();
        }
    }

    private void pressed(KeyEvent key) {
        boolean busy = model.change().working().get();
        if (key.getCode() == KeyCode.ESCAPE && model.task().get() != Task.LOOK && !busy) {
            model.look();
            key.consume();
        }
    }
}
