package org.shirube.ui.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.app.demo.Demo;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseOrganisation;
import org.shirube.casework.Clock;
import org.shirube.casework.Operation;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationLine;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.OrganisationQuery;
import org.shirube.casework.Organisations;
import org.shirube.casework.Session;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.text.Texts;
import org.shirube.ui.Screen;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Organisations on a real store full of invented cases, by hand, each state left as a picture to
/// be looked at.
@ExtendWith(ApplicationExtension.class)
class OrganisationScreensTest {

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);
    private final List<String> went = new ArrayList<>();
    private final OrganisationWays ways =
            new OrganisationWays(
                    () -> went.add("list"),
                    id -> went.add("organisation " + name(id)),
                    id -> went.add("network " + id.map(this::name).orElse("of all")),
                    naming -> went.add("case " + naming.alias()));

    private Session session;
    private Organisations organisations;
    private OpenShell shell;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(new Demo(Shipped.rules(), clock).open());
        organisations = new Organisations(session, Shipped.library());
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void the_list_is_searched_as_one_types_and_narrowed_by_kind() {
        var model = list();
        shell.pictures("organisations");
        assertThat(model.lines().getFirst().cases()).isEqualTo(3);
        Hand.does(() -> field("#search-organisations").setText("mirai"));
        assertThat(names(model)).containsExactly("みらい国際交流協同組合");
        Hand.does(() -> field("#search-organisations").setText("sao mai"));
        assertThat(names(model)).hasSize(2);
        Hand.does(() -> chip("Broker 1").fire());
        assertThat(names(model)).containsExactly("Nhan luc Sao Mai");
        shell.hand().picture("organisations-searched");
        Hand.does(() -> field("#search-organisations").setText("zzz"));
        assertThat(model.lines()).isEmpty();
        shell.pictures("organisations-none");
    }

    @Test
    void the_keys_lead_from_the_search_into_the_list_and_to_a_page() {
        list();
        shell.hand().press(KeyCode.DOWN);
        shell.hand().press(KeyCode.ENTER);
        assertThat(went).containsExactly("organisation みらい国際交流協同組合");
    }

    @Test
    void a_new_one_is_added_only_with_name_and_kind() {
        var model = list();
        fire("#add-organisation");
        assertThat(shell.hand().find("#save-organisation").isDisabled()).isTrue();
        shell.pictures("organisations-add");
        Hand.does(() -> field("#organisation-name").setText("Kestrel Staffing"));
        assertThat(shell.hand().find("#save-organisation").isDisabled()).isTrue();
        Hand.does(() -> kinds("#organisation-kind").setValue(OrganisationKind.BROKER));
        fire("#save-organisation");
        assertThat(went).containsExactly("organisation Kestrel Staffing");
        assertThat(model.adding().get()).isFalse();
    }

    @Test
    void the_page_says_what_its_cases_say_together() {
        page("みらい国際交流協同組合");
        shell.pictures("organisation");
        Hand.does(() -> link("Minh").fire());
        assertThat(went).singleElement().asString().startsWith("case Minh");
        fire("#to-network");
        assertThat(went.getLast()).isEqualTo("network みらい国際交流協同組合");
    }

    @Test
    void two_that_are_one_are_merged_by_hand_and_parted_again() {
        var model = page("Công ty Cổ phần Nhân lực Sao Mai");
        assertThat(model.twins().get()).hasSize(1);
        shell.hand().picture("organisation-twin");
        fire("#merge");
        assertThat(model.twins().get()).isEmpty();
        assertThat(model.file().get().orElseThrow().caseCount()).isEqualTo(3);
        Hand.does(() -> shell.hand().find("#part").requestFocus());
        shell.pictures("organisation-merged");
        fire("#part");
        assertThat(model.file().get().orElseThrow().caseCount()).isEqualTo(2);
        assertThat(model.twins().get()).hasSize(1);
    }

    @Test
    void one_that_no_case_names_is_removed_and_put_back() {
        var id = new OrganisationId(UUID.randomUUID());
        organisations.add(id, OrganisationFacts.named(OrganisationKind.OTHER, "Nobody’s"));
        var model = page("Nobody’s");
        fire("#remove-organisation");
        assertThat(model.isRemoved()).isTrue();
        shell.pictures("organisation-removed");
        fire("#put-back");
        assertThat(model.isRemoved()).isFalse();
    }

    @Test
    void its_facts_are_changed_unless_somebody_else_was_faster() {
        var model = page("PT Melati Karya");
        fire("#change-organisation");
        shell.pictures("organisation-change");
        var before = model.file().get().orElseThrow().organisation();
        organisations.change(
                before.id(), 1, OrganisationFacts.named(OrganisationKind.BROKER, "PT Melati"));
        Hand.does(() -> field("#organisation-name").setText("Melati"));
        fire("#save-organisation");
        assertThat(model.refused().get()).isPresent();
        assertThat(model.changing().get()).isTrue();
    }

    @Test
    void the_picture_is_walked_with_the_keys_and_told_in_words() {
        var model = network(Optional.empty());
        assertThat(model.network().get().knots()).hasSizeGreaterThan(8);
        shell.pictures("network");
        var first = model.looked().get();
        assertThat(List.of(KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP, KeyCode.DOWN))
                .as("whoever is first may stand at any edge of the picture")
                .anyMatch(key -> leadsAwayFrom(first, key, model));
        shell.hand().press(KeyCode.ENTER);
        assertThat(went).singleElement().asString().startsWith("organisation ");
    }

    private boolean leadsAwayFrom(Optional<OrganisationId> first, KeyCode key, NetworkModel model) {
        shell.hand().press(key);
        return !model.looked().get().equals(first);
    }

    @Test
    void the_picture_around_one_stays_readable_with_sixty() {
        var centre = id("みらい国際交流協同組合");
        crowd(centre);
        var model = network(Optional.of(centre));
        assertThat(model.network().get().knots()).hasSize(NetworkModel.MOST);
        assertThat(model.network().get().more()).isGreaterThan(9);
        shell.pictures("network-sixty");
    }

    @Test
    void a_case_names_organisations_that_are_looked_for_before_they_are_added() {
        var model = section("ワヤンさん");
        assertThat(model.named().get().told()).hasSize(1);
        shell.pictures("case-organisations");
        fire("#link-told");
        shell.pictures("case-organisations-link");
        Hand.does(() -> kinds("#link-as").setValue(OrganisationKind.SUPERVISING_BODY));
        fire("#link-known");
        assertThat(model.named().get().told()).isEmpty();
        assertThat(model.named().get().linked())
                .extracting(named -> named.organisation().name())
                .contains("みらい国際交流協同組合");
        assertThat(organisations.file(id("みらい国際交流協同組合")).orElseThrow().caseCount()).isEqualTo(4);
    }

    @Test
    void what_is_removed_from_a_case_comes_back_with_one_press() {
        var model = section("Rosa");
        var before = model.named().get().linked().getFirst().link().naming();
        fire("#unlink");
        assertThat(model.named().get().linked()).isEmpty();
        shell.hand().picture("case-organisations-removed");
        fire("#undo-unlink");
        assertThat(model.named().get().linked().getFirst().link().naming()).isEqualTo(before);
    }

    @Test
    void one_that_nobody_knew_is_added_with_its_link() {
        var model = section("Rosa");
        fire("#link-organisation");
        Hand.does(() -> kinds("#link-as").setValue(OrganisationKind.BROKER));
        Hand.does(() -> field("#link-name").setText("Starling Talent"));
        assertThat(model.like().get()).isEmpty();
        fire("#link-new");
        assertThat(model.named().get().linked()).hasSize(2);
    }

    @Test
    void in_the_middle_of_an_interview_a_case_says_nothing_of_the_others() {
        assertThat(section("Linh").named().get().linked())
                .hasSizeGreaterThan(2)
                .allMatch(named -> named.elsewhere().isEmpty());
        assertThat(section("Minh").named().get().linked())
                .anyMatch(named -> named.elsewhere().orElse(0) > 0);
        shell.hand().picture("case-organisations-seen-before");
    }

    /// Seventy more that share a case with the centre.
    private void crowd(OrganisationId centre) {
        var cases = session.store().cases(0, 99).stream().map(line -> line.caseId()).toList();
        var kinds = List.of(OrganisationKind.values());
        for (int i = 0; i < 70; i++) {
            var id = new OrganisationId(new UUID(7, i));
            var kind = kinds.get(i % kinds.size());
            organisations.add(id, OrganisationFacts.named(kind, "株式会社ひとつ長い名前の会社 " + i));
            link(cases.get(i % cases.size()), id, kind);
            link(cases.get(i % cases.size()), centre, OrganisationKind.SUPERVISING_BODY);
            link(cases.get((i * 3 + 1) % cases.size()), id, kind);
        }
    }

    private void link(CaseId of, OrganisationId id, OrganisationKind as) {
        organisations.link(CaseOrganisation.of(of, id, OrganisationNaming.stated(as)));
    }

    private OrganisationListModel list() {
        var model = new OrganisationListModel(organisations, session.account(), new SameThread());
        shell.show(new OrganisationListScreen(model, ways));
        return model;
    }

    private OrganisationModel page(String name) {
        var model =
                new OrganisationModel(id(name), organisations, session.account(), new SameThread());
        model.load(() -> shell.show(new OrganisationScreen(model, Shipped.handbook(), ways)));
        return model;
    }

    private NetworkModel network(Optional<OrganisationId> centre) {
        var model = new NetworkModel(centre, organisations, new SameThread());
        model.load(() -> shell.show(new NetworkScreen(model, ways)));
        return model;
    }

    private CaseOrganisationsModel section(String alias) {
        var of =
                session.store().cases(0, 99).stream()
                        .filter(line -> line.alias().equals(alias))
                        .findFirst()
                        .orElseThrow()
                        .caseId();
        var model =
                new CaseOrganisationsModel(of, organisations, session.account(), new SameThread());
        shell.show(
                new Screen() {
                    @Override
                    public Node view(Texts texts) {
                        return new PageScroll(
                                new CaseOrganisationsSection(model, texts, ways.toOrganisation()));
                    }

                    @Override
                    public List<Crumb> trail(Texts texts) {
                        return List.of(Crumb.here(alias));
                    }
                });
        return model;
    }

    private OrganisationId id(String name) {
        assertThat(session.account().may(Operation.MERGE_ORGANISATIONS)).isTrue();
        return organisations
                .lines(new OrganisationQuery(name, Set.of(), OrganisationQuery.Order.NAME), 0, 99)
                .stream()
                .filter(line -> line.name().equals(name))
                .map(OrganisationLine::id)
                .findFirst()
                .orElseThrow();
    }

    private String name(OrganisationId id) {
        return organisations.file(id).orElseThrow().organisation().name();
    }

    private static List<String> names(OrganisationListModel model) {
        return model.lines().stream().map(OrganisationLine::name).toList();
    }

    private TextField field(String selector) {
        return (TextField) shell.hand().find(selector);
    }

    @SuppressWarnings("unchecked") // the box of this id holds kinds
    private ComboBox<OrganisationKind> kinds(String selector) {
        return (ComboBox<OrganisationKind>) shell.hand().find(selector);
    }

    private ButtonBase chip(String text) {
        return (ButtonBase) labelled(".chip", text);
    }

    private Button link(String text) {
        return (Button) labelled(".text-link", text);
    }

    private Labeled labelled(String selector, String text) {
        return Hand.ask(() ->
                shell.hand().root().lookupAll(selector).stream()
                        .map(Labeled.class::cast)
                        .filter(node -> node.getText().contains(text))
                        .findFirst()
                        .orElseThrow());
    }

    private void fire(String selector) {
        Hand.does(() -> ((ButtonBase) shell.hand().find(selector)).fire());
    }
}
