package org.shirube.ui.accounts;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.shirube.casework.Account;
import org.shirube.casework.KnownAccount;
import org.shirube.text.Texts;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// All accounts, one a line, to be sorted by any column and walked through with the arrows.
final class AccountTable extends TableView<KnownAccount> {

    /// The widths of the first two columns beside the usual 80 of the others: shares, not pixels.
    private static final double NAME = 100;

    private static final double ROLES = 140;

    private final AccountsModel model;
    private final Texts texts;
    private boolean following;

    AccountTable(AccountsModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("accounts");
        setAccessibleText(texts.get("accounts.title"));
        var words = new AccountWords(texts);
        var inOrder = Comparator.comparing(this::essence, Collator.getInstance(locale()));
        var name = column("accounts.name", account -> words.name(account, model.isOwn(account)));
        name.setComparator(inOrder);
        var roles = column("accounts.roles", words::roles);
        roles.setComparator(Comparator.comparing(words::roles, Collator.getInstance(locale())));
        var since = column("accounts.since", words::since);
        since.setComparator(Comparator.comparing(KnownAccount::since));
        var state = column("accounts.state", words::state);
        state.setComparator(Comparator.comparing(KnownAccount::isDisabled));
        name.setPrefWidth(NAME);
        roles.setPrefWidth(ROLES);
        getColumns().setAll(List.of(name, roles, since, state));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        var sorted = new SortedList<>(model.all());
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        getSortOrder().setAll(List.of(name));
        disableProperty().bind(model.task().isNotEqualTo(AccountsModel.Task.LOOK));
        getSelectionModel().selectedItemProperty().subscribe(this::chose);
        model.chosen().subscribe(this::follow);
    }

    private Locale locale() {
        return texts.language().locale();
    }

    private String essence(KnownAccount account) {
        return Account.essence(account.account().name());
    }

    /// The model's choice leads; what the table selects by itself while its lines are exchanged
    /// does not count.
    private void chose(KnownAccount account) {
        if (!following && account != null) {
            model.choose(account);
        }
    }

    private void follow(Optional<KnownAccount> account) {
        following = true;
        account.ifPresent(each -> getSelectionModel().select(each));
        following = false;
    }

    private TableColumn<KnownAccount, KnownAccount> column(
            String key, Function<KnownAccount, String> words) {
        var column = new TableColumn<KnownAccount, KnownAccount>(texts.get(key));
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> new AccountCell(words));
        column.setReorderable(false);
        return column;
    }
}
