package org.shirube.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.CaseFilter;
import org.shirube.casework.CaseList;
import org.shirube.casework.CaseOrder;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Facet;
import org.shirube.casework.SavedFilter;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Age;
import org.shirube.screening.Profile;
import org.shirube.screening.Screening;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The case list on a real store, by hand, each state left as a picture to be looked at.
@ExtendWith(ApplicationExtension.class)
class CaseListScreenTest {

    private static final List<String> NAMES =
            List.of("Nguyễn Thị Linh", "アウン", "Maria Santos", "佐藤 花子", "Trần Bình", "Aung Zaw");
    private static final List<String> SCHEMES =
            List.of("titp-1", "ssw-1", "student", "engineer", "titp-2", "expired");
    private static final List<String> NATIONS = List.of("VNM", "MMR", "PHL", "JPN", "VNM", "MMR");

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 4097);
    private final ListMemory memory = new ListMemory();

    @TempDir private Path home;
    private Session session;
    private OpenShell shell;
    private CaseListModel model;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void without_a_case_the_next_step_is_to_begin_one() {
        show();
        assertThat(Hand.ask(() -> shell.hand().find(".empty-state").isVisible())).isTrue();
        shell.pictures("cases-none");
    }

    @Test
    void what_is_typed_narrows_the_list_at_once_and_the_count_says_so() {
        fill(12);
        show();
        assertThat(count()).isEqualTo("12 in all");
        shell.pictures("cases");
        type("nguyen");
        assertThat(count()).isEqualTo("2 of 12 cases");
        assertThat(aliases()).containsOnly("Nguyễn Thị Linh");
        type("あうん");
        assertThat(aliases()).containsOnly("アウン", "Aung Zaw");
        type("no such name");
        assertThat(model.lines()).isEmpty();
        shell.pictures("cases-nothing-found");
        fire("#show-all");
        assertThat(count()).isEqualTo("12 in all");
        assertThat(Hand.ask(() -> search().getText())).isEmpty();
    }

    @Test
    void filters_combine_stand_there_as_chips_with_their_counts_and_go_when_they_are_pressed() {
        fill(12);
        show();
        Hand.does(() -> model.show(CaseFilter.NONE.toggling(Facet.NATIONALITY, "MMR")));
        Hand.does(() -> model.show(model.filter().get().toggling(Facet.SCHEME, "ssw-1")));
        assertThat(count()).isEqualTo("2 of 12 cases");
        assertThat(chips()).contains("Specified skilled worker (i) (2)", "Myanmar (Burma) (2)");
        fire("#dates");
        shell.pictures("cases-filtered");
        Hand.does(() -> ((ButtonBase) shell.hand().root().lookup(".filter-chip")).fire());
        assertThat(count()).isEqualTo("4 of 12 cases");
        fire("#clear-filters");
        assertThat(count()).isEqualTo("12 in all");
    }

    @Test
    void a_side_lists_its_values_with_how_many_cases_have_each() {
        fill(12);
        show();
        var menu = (MenuButton) Hand.ask(() -> shell.hand().find("#facet-nationality"));
        Hand.does(menu::show);
        assertThat(Hand.ask(() -> menu.getItems().stream().map(item -> item.getText()).toList()))
                .containsExactly(
                        "Japan (2)", "Myanmar (Burma) (4)", "Philippines (2)", "Vietnam (4)");
        Hand.does(menu::hide);
    }

    @Test
    void a_press_sorts_and_another_turns_it_round() {
        fill(6);
        show();
        fire("#sort-alias");
        assertThat(aliases())
                .containsExactly(
                        "Aung Zaw", "Maria Santos", "Nguyễn Thị Linh", "Trần Bình", "アウン", "佐藤 花子");
        fire("#sort-alias");
        assertThat(aliases().getFirst()).isEqualTo("佐藤 花子");
    }

    @Test
    void what_somebody_looked_for_and_where_they_were_is_there_when_they_come_back() {
        fill(12);
        show();
        type("n");
        fire("#sort-alias");
        Hand.does(() -> list().getSelectionModel().select(2));
        var before = aliases();
        show();
        assertThat(aliases()).isEqualTo(before);
        assertThat(Hand.ask(() -> search().getText())).isEqualTo("n");
        assertThat(Hand.ask(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(2);
        assertThat(model.order().get().by()).isEqualTo(CaseOrder.By.ALIAS);
    }

    @Test
    void a_filter_is_saved_under_a_name_and_what_was_removed_comes_back() {
        fill(6);
        show();
        type("n");
        Hand.does(() ->
                model.saved().save("Names with n", model.filter().get(), model.order().get()));
        assertThat(saved()).containsExactly("Names with n");
        Hand.does(() -> model.saved().remove(model.saved().all().getFirst()));
        assertThat(saved()).isEmpty();
        shell.hand().picture("cases-filter-removed");
        fire("#undo");
        assertThat(saved()).containsExactly("Names with n");
        assertThat(new CaseList(session, ZoneOffset.UTC).filters())
                .extracting(filter -> filter.filter().words())
                .containsExactly("n");
    }

    @Test
    void a_long_list_is_read_as_it_is_looked_at_and_only_some_of_it_is_held() {
        fill(400);
        show();
        assertThat(model.lines()).hasSize(400);
        Hand.does(() -> list().requestFocus());
        shell.hand().press(KeyCode.END);
        Hand.until(() -> model.lines().get(399) != null);
        assertThat(model.lines().get(399).summary().alias()).isEqualTo(NAMES.getFirst());
        shell.hand().press(KeyCode.HOME);
        Hand.until(() -> model.lines().get(0) != null);
        for (int line = 0; line < 400; line++) {
            int at = line;
            Hand.does(() -> model.seen(at));
            assertThat(model.lines().get(line)).as("line %d", line).isNotNull();
        }
        assertThat(model.lines()).hasSize(400);
    }

    private void show() {
        model =
                new CaseListModel(
                        new CaseList(session, ZoneOffset.UTC),
                        session.account(),
                        new SameThread(),
                        memory);
        shell.show(new CaseListScreen(model, shell));
    }

    private void fill(int cases) {
        var casework = new Casework(session, Shipped.rules(), clock);
        for (int i = 0; i < cases; i++) {
            var profile =
                    new Profile(
                            new Age.Years(i % 5 == 0 ? 16 : 24),
                            i % 5 == 0 ? Minority.YES : Minority.NO,
                            "female",
                            NATIONS.get(i % NATIONS.size()),
                            SCHEMES.get(i % SCHEMES.size()),
                            List.of("vi"));
            casework.begin(
                    NAMES.get(i % NAMES.size()), Screening.blank(clock.today()).with(profile));
        }
    }

    private void type(String text) {
        Hand.does(() -> search().setText(text));
    }

    private TextField search() {
        return (TextField) shell.hand().find("#search");
    }

    private String count() {
        return Hand.ask(() -> ((Labeled) shell.hand().find("#count")).getText());
    }

    private List<String> aliases() {
        return Hand.ask(() ->
                model.lines().stream()
                        .flatMap(line -> Optional.ofNullable(line).stream())
                        .map(line -> line.summary().alias())
                        .toList());
    }

    private List<String> saved() {
        return Hand.ask(() -> model.saved().all().stream().map(SavedFilter::name).toList());
    }

    private Set<String> chips() {
        return Hand.ask(() ->
                shell.hand().root().lookupAll(".filter-chip").stream()
                        .map(chip -> ((Labeled) chip).getText())
                        .collect(java.util.stream.Collectors.toSet()));
    }

    private ListView<?> list() {
        return (ListView<?>) shell.hand().find(".case-list .list-view");
    }

    private void fire(String selector) {
        Hand.does(() -> ((ButtonBase) shell.hand().find(selector)).fire());
    }
}
