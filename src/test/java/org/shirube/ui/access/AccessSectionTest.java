package org.shirube.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Access;
import org.shirube.casework.AccountId;
import org.shirube.casework.Accounts;
import org.shirube.casework.CaseAccess;
import org.shirube.casework.CaseId;
import org.shirube.casework.Casework;
import org.shirube.casework.Filing;
import org.shirube.casework.Passphrase;
import org.shirube.casework.Role;
import org.shirube.casework.Session;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.casefile.CaseModel;
import org.shirube.ui.casefile.CaseScreen;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who may see a case, on its page and on a real store, left as pictures to be looked at.
@ExtendWith(ApplicationExtension.class)
class AccessSectionTest {

    private final SteppingClock clock =
            new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);

    @TempDir private Path home;
    private Session session;
    private CaseId id;
    private AccountId hana;
    private AccountId ben;
    private OpenShell shell;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        hana = added("Hana", Role.CASEWORKER);
        ben = added("Ben", Role.SHELTER_STAFF);
        id = new Casework(session, Shipped.rules(), clock).begin("Linh").caseId();
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void a_tick_says_who_works_on_the_case_and_a_second_one_takes_it_back() {
        show();
        fire("#assigned-" + ben.id());
        assertThat(now().assigned()).containsExactly(ben);
        fire("#assigned-" + ben.id());
        assertThat(now().assigned()).isEmpty();
    }

    @Test
    void a_case_is_sealed_for_those_who_are_ticked_and_for_whoever_does_it() {
        show();
        shell.pictures("access");
        fire("#seal-begin");
        assertThat(box("#named-" + session.account().id().id()).isDisabled()).isTrue();
        assertThat(shell.hand().find(".banner.warning").isVisible())
                .as("it would be mine alone")
                .isTrue();
        shell.pictures("access-choice");
        fire("#named-" + hana.id());
        assertThat(shell.hand().root().lookupAll(".banner.warning"))
                .noneMatch(banner -> banner.isVisible());
        fire("#seal");
        assertThat(seal().open()).containsExactlyInAnyOrder(session.account().id(), hana);
        shell.pictures("access-sealed");
        fire("#unseal");
        assertThat(now().isSealed()).isFalse();
    }

    @Test
    void whoever_thinks_better_of_it_seals_nothing() {
        var model = show();
        fire("#seal-begin");
        fire("#named-" + hana.id());
        fire("#seal-cancel");
        assertThat(now().isSealed()).isFalse();
        fire("#seal-begin");
        assertThat(model.chosen()).doesNotContain(hana);
    }

    private AccountId added(String name, Role role) {
        var accounts = new Accounts(session);
        accounts.add(name, Set.of(role), new Passphrase(QuickVault.PASSPHRASE.toCharArray()));
        return accounts.all().stream()
                .filter(each -> each.account().name().equals(name))
                .findFirst()
                .orElseThrow()
                .account()
                .id();
    }

    private AccessModel show() {
        var model = new AccessModel(new Access(session), id, session.account(), new SameThread());
        var casework = new Casework(session, Shipped.rules(), clock);
        var page =
                new CaseModel(
                        new CaseModel.Parts(casework, new Filing(session), new SameThread()),
                        casework.open(id).orElseThrow(),
                        Map.of());
        shell.show(new CaseScreen(page, List.of(new AccessSection(model)), shell));
        return model;
    }

    private CaseAccess now() {
        return new Access(session).of(id).orElseThrow();
    }

    private CaseAccess.Seal seal() {
        return now().seal().orElseThrow();
    }

    private CheckBox box(String selector) {
        return (CheckBox) shell.hand().find(selector);
    }

    private void fire(String selector) {
        Hand.does(() -> ((ButtonBase) shell.hand().find(selector)).fire());
    }
}
