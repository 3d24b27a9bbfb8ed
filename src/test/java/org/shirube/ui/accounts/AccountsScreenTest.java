package org.shirube.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Accounts;
import org.shirube.casework.KnownAccount;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Role;
import org.shirube.casework.Session;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.office.OfficeScreen;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Looking after accounts by hand and by keyboard, on a real store, each state left as a picture.
@ExtendWith(ApplicationExtension.class)
class AccountsScreenTest {

    private static final String STRONG = "umbral quillon vexed sardonyx";

    private final SteppingClock clock =
            new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 3_600);

    @TempDir private Path home;
    private Session session;
    private Accounts accounts;
    private OpenShell shell;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        accounts = new Accounts(session);
        add("Hana Mori", Role.CASEWORKER, Role.SUPERVISOR);
        add("Jun", Role.SHELTER_STAFF);
        add("ミカ", Role.CASEWORKER);
        accounts.disable(account("Jun").account().id());
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void the_list_is_walked_with_the_arrows_and_says_what_can_be_done() {
        show();
        shell.pictures("accounts-own");
        assertThat(told()).anyMatch(text -> text.startsWith("This is your own account"));
        assertThat(Hand.ask(() -> shell.hand().root().lookup("#disable-account"))).isNull();
        Hand.until(() -> shell.hand().root().getScene().getFocusOwner() instanceof TableView);
        shell.hand().press(KeyCode.DOWN);
        assertThat(told()).anyMatch(text -> text.equals("Hana Mori"));
        shell.pictures("accounts-list");
        shell.hand().press(KeyCode.DOWN);
        assertThat(told()).anyMatch(text -> text.startsWith("Disabled since"));
        shell.hand().picture("accounts-disabled");
    }

    @Test
    void the_columns_sort_the_list() {
        show();
        assertThat(names()).startsWith(QuickVault.NAME, "Hana Mori", "Jun");
        Hand.does(() -> sort(3));
        assertThat(names()).endsWith("Jun");
    }

    @Test
    void an_account_is_added_by_keyboard_and_what_is_wrong_stands_beside_its_field() {
        show();
        fire("#add-account");
        Hand.does(() -> password(0).requestFocus());
        shell.hand().type("hana1985");
        shell.hand().press(KeyCode.ENTER);
        shell.hand().type("hana");
        shell.hand().press(KeyCode.ENTER);
        shell.pictures("accounts-add-wrong");
        assertThat(told())
                .anyMatch(text -> text.startsWith("Write a name"))
                .anyMatch(text -> text.startsWith("Tick at least one role"))
                .anyMatch(text -> text.startsWith("The two are not the same"));
        Hand.does(() -> shell.hand().find("#account-name").requestFocus());
        shell.hand().type("Ryo");
        Hand.does(() -> boxes().getFirst().fire());
        assertThat(Hand.ask(() -> password(0).getLength())).isEqualTo(8);
        Hand.does(() -> password(0).setText(STRONG));
        Hand.does(() -> password(1).setText(STRONG));
        fire("#submit");
        shell.pictures("accounts-added");
        assertThat(told()).contains("Ryo can sign in now");
        assertThat(accounts.all()).hasSize(5);
    }

    @Test
    void disabling_says_what_it_means_and_escape_gives_it_up() {
        show();
        choose("Hana Mori");
        fire("#disable-account");
        shell.pictures("accounts-disable");
        shell.hand().press(KeyCode.ESCAPE);
        assertThat(account("Hana Mori").isDisabled()).isFalse();
        fire("#disable-account");
        fire("#submit");
        assertThat(account("Hana Mori").isDisabled()).isTrue();
        assertThat(told()).contains("Hana Mori no longer comes in");
    }

    @Test
    void roles_are_changed_and_a_passphrase_that_was_begun_is_gone_after_cancelling() {
        show();
        choose("Hana Mori");
        fire("#roles-account");
        shell.pictures("accounts-roles");
        Hand.does(() -> boxes().getFirst().fire());
        fire("#submit");
        assertThat(account("Hana Mori").account().roles()).containsExactly(Role.SUPERVISOR);
        fire("#reset-account");
        Hand.until(() -> shell.hand().root().getScene().getFocusOwner() instanceof PasswordField);
        shell.hand().type("half a pass");
        shell.hand().picture("accounts-reset");
        fire("#cancel");
        fire("#reset-account");
        assertThat(Hand.ask(() -> password(0).getLength())).isZero();
    }

    @Test
    void the_office_page_has_the_number_of_accounts_and_ones_own_passphrase() {
        var own = new OwnPassphraseModel(accounts, session.account(), new SameThread());
        var went = new ArrayList<String>();
        shell.show(
                new OfficeScreen(
                        List.of(
                                new AccountsCard(
                                        accounts, new SameThread(), () -> went.add("accounts")),
                                new OwnPassphraseCard(own))));
        assertThat(told()).contains("3 people come in. 1 account is disabled.");
        fire("#to-accounts");
        assertThat(went).containsExactly("accounts");
        fire("#own-open");
        Hand.until(() -> shell.hand().root().getScene().getFocusOwner() instanceof PasswordField);
        shell.hand().type("wrong");
        shell.hand().press(KeyCode.ENTER);
        shell.hand().type(STRONG);
        shell.hand().press(KeyCode.ENTER);
        shell.hand().type(STRONG);
        shell.hand().press(KeyCode.ENTER);
        shell.pictures("own-passphrase-wrong");
        assertThat(told()).anyMatch(text -> text.startsWith("This is not your present"));
        Hand.does(() -> password(0).setText(QuickVault.PASSPHRASE));
        fire("#own-submit");
        assertThat(told()).anyMatch(text -> text.startsWith("Your passphrase is changed"));
        shell.hand().picture("own-passphrase-done");
    }

    private void show() {
        shell.show(
                new AccountsScreen(
                        new AccountsModel(accounts, session.account().id(), new SameThread()),
                        () -> {}));
    }

    private void add(String name, Role... roles) {
        accounts.add(name, Set.of(roles), new Passphrase(STRONG.toCharArray()));
    }

    private KnownAccount account(String name) {
        return accounts.all().stream()
                .filter(each -> each.account().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void fire(String selector) {
        Hand.does(() -> ((Button) shell.hand().find(selector)).fire());
    }

    @SuppressWarnings("unchecked")
    private TableView<KnownAccount> table() {
        return (TableView<KnownAccount>) shell.hand().find("#accounts");
    }

    private void choose(String name) {
        Hand.does(() ->
                table().getItems().stream()
                        .filter(each -> each.account().name().equals(name))
                        .findFirst()
                        .ifPresent(table().getSelectionModel()::select));
    }

    private void sort(int column) {
        table().getSortOrder().setAll(List.of(table().getColumns().get(column)));
    }

    private List<String> names() {
        return Hand.ask(
                () -> table().getItems().stream().map(each -> each.account().name()).toList());
    }

    private List<CheckBox> boxes() {
        return shell.hand().root().lookupAll(".role-boxes .check-box").stream()
                .map(CheckBox.class::cast)
                .toList();
    }

    private PasswordField password(int place) {
        return shell.hand().root().lookupAll(".password-field").stream()
                .map(PasswordField.class::cast)
                .skip(place)
                .findFirst()
                .orElseThrow();
    }

    private List<String> told() {
        return Hand.ask(() ->
                shell.hand().root().lookupAll(".wrapped-text").stream()
                        .filter(AccountsScreenTest::isShown)
                        .map(node -> ((WrappedText) node).getText())
                        .toList());
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }
}
