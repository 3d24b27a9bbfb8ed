package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.key;
import static org.shirube.storage.Examples.newCase;
import static org.shirube.storage.Examples.reload;
import static org.shirube.storage.Examples.summary;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Access;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseOrganisation;
import org.shirube.casework.Casework;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.FeeRange;
import org.shirube.casework.LinkedOrganisation;
import org.shirube.casework.NamedOrganisation;
import org.shirube.casework.NamingCase;
import org.shirube.casework.NetworkKnot;
import org.shirube.casework.Organisation;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationFile;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationLine;
import org.shirube.casework.OrganisationMerge;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.OrganisationQuery;
import org.shirube.casework.Organisations;
import org.shirube.casework.Retention;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.casework.ToldName;
import org.shirube.casework.YearSpan;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Shipped;
import org.shirube.screening.Answer;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// Organisations in a real store: listed, named by cases, merged and parted. All invented.
class StoredOrganisationsTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private Organisations organisations;
    private SavedScreening linh;
    private SavedScreening minh;
    private OrganisationId horizon;
    private OrganisationId asahi;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        organisations = new Organisations(session, Shipped.library());
        linh = session.store().begin(newCase("Linh"), session.account().id());
        minh = session.store().begin(newCase("Minh"), session.account().id());
        horizon = added(OrganisationKind.SENDING_ORGANISATION, "Viet Horizon Manpower JSC");
        asahi = added(OrganisationKind.EMPLOYER, "あさひ水産", "Asahi Suisan Co., Ltd.");
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void what_was_written_is_read_back_as_it_was() {
        var facts =
                new OrganisationFacts(
                        OrganisationKind.VENUE,
                        "Bar 🐟 ルナ",
                        List.of("Luna", "بار لونا"),
                        "愛知県",
                        "JPN",
                        List.of("052-000-0000", "line\nbreak"),
                        "note\\with\nlines");
        var id = new OrganisationId(UUID.randomUUID());
        assertThat(organisations.add(id, facts)).isInstanceOf(Saving.Saved.class);
        assertThat(organisation(id)).isEqualTo(new Organisation(id, facts, List.of(), false, 1));
    }

    @Test
    void a_name_is_found_in_whatever_spelling_it_is_typed() {
        for (var typed : List.of("asahi", "ｱｻﾋ", "あさひ", "水産", "SUISAN asa", "Asahi suisan co")) {
            assertThat(names(new OrganisationQuery(typed, Set.of(), OrganisationQuery.Order.NAME)))
                    .as(typed)
                    .containsExactly("あさひ水産");
        }
        assertThat(names(new OrganisationQuery("100%_", Set.of(), OrganisationQuery.Order.NAME)))
                .isEmpty();
        assertThat(organisations.counts("asahi")).isEqualTo(Map.of(OrganisationKind.EMPLOYER, 1));
    }

    @Test
    void the_list_counts_the_cases_that_name_each() {
        link(linh, horizon, OrganisationKind.SENDING_ORGANISATION);
        link(linh, horizon, OrganisationKind.LENDER);
        link(minh, horizon, OrganisationKind.SENDING_ORGANISATION);
        link(minh, asahi, OrganisationKind.EMPLOYER);
        var lines = organisations.lines(OrganisationQuery.ALL, 0, 9);
        assertThat(lines).extracting(OrganisationLine::id).containsExactly(horizon, asahi);
        assertThat(lines).extracting(OrganisationLine::cases).containsExactly(2, 1);
        assertThat(organisations.lines(OrganisationQuery.ALL, 1, 1))
                .extracting(OrganisationLine::id)
                .containsExactly(asahi);
    }

    @Test
    void who_changes_what_somebody_else_has_changed_meanwhile_overwrites_nothing() {
        var facts = OrganisationFacts.named(OrganisationKind.BROKER, "Horizon");
        assertThat(organisations.change(horizon, 1, facts)).isInstanceOf(Saving.Saved.class);
        assertThat(organisations.change(horizon, 1, facts))
                .isEqualTo(new Saving.NotSaved(Saving.Reason.CHANGED_ELSEWHERE));
        var link = link(linh, horizon, OrganisationKind.BROKER);
        var later = link.with(link.naming().since(new PartialDate(2024, 0, 0, true)));
        assertThat(organisations.changeLink(later)).isInstanceOf(Saving.Saved.class);
        assertThat(organisations.changeLink(later)).isInstanceOf(Saving.NotSaved.class);
        assertThat(named(linh).getFirst().link().naming().since())
                .contains(new PartialDate(2024, 0, 0, true));
    }

    @Test
    void a_link_that_is_taken_away_comes_back_as_it_was() {
        var link = link(linh, horizon, OrganisationKind.BROKER);
        organisations.unlink(link);
        assertThat(named(linh)).isEmpty();
        assertThat(file(horizon).caseCount()).isZero();
        organisations.linkAgain(link);
        assertThat(named(linh).getFirst().link().naming()).isEqualTo(link.naming());
        assertThat(file(horizon).caseCount()).isEqualTo(1);
    }

    @Test
    void an_organisation_that_a_case_names_is_not_removed_and_another_comes_back() {
        var link = link(linh, horizon, OrganisationKind.BROKER);
        assertThat(organisations.remove(horizon)).isInstanceOf(Saving.NotSaved.class);
        organisations.unlink(link);
        assertThat(organisations.remove(horizon)).isInstanceOf(Saving.Saved.class);
        assertThat(names(OrganisationQuery.ALL)).containsExactly("あさひ水産");
        assertThat(organisations.like("Viet Horizon Manpower", 3)).isEmpty();
        organisations.putBack(horizon);
        assertThat(names(OrganisationQuery.ALL)).hasSize(2);
    }

    @Test
    void a_merge_keeps_both_names_and_counts_each_case_once() {
        var twin = added(OrganisationKind.SENDING_ORGANISATION, "VIETHORIZON");
        link(linh, horizon, OrganisationKind.SENDING_ORGANISATION);
        link(linh, twin, OrganisationKind.LENDER);
        link(minh, twin, OrganisationKind.SENDING_ORGANISATION);
        assertThat(organisations.merge(twin, horizon)).isInstanceOf(Saving.Saved.class);
        assertThat(file(twin).organisation().id()).isEqualTo(horizon);
        assertThat(file(horizon).organisation().alsoCalled()).containsExactly("VIETHORIZON");
        assertThat(file(horizon).caseCount()).isEqualTo(2);
        assertThat(names(new OrganisationQuery("VietHor", Set.of(), OrganisationQuery.Order.NAME)))
                .containsExactly("Viet Horizon Manpower JSC");
        assertThat(organisations.merge(twin, asahi)).isInstanceOf(Saving.NotSaved.class);
        assertThat(organisations.merge(horizon, horizon)).isInstanceOf(Saving.NotSaved.class);
    }

    @Test
    void a_merge_that_is_taken_back_leaves_every_link_as_it_was_whatever_came_after() {
        var twin = added(OrganisationKind.SENDING_ORGANISATION, "VIETHORIZON");
        var third = added(OrganisationKind.SENDING_ORGANISATION, "V. Horizon");
        link(linh, horizon, OrganisationKind.SENDING_ORGANISATION);
        link(minh, twin, OrganisationKind.SENDING_ORGANISATION);
        link(minh, third, OrganisationKind.LENDER);
        var before = List.of(file(horizon), file(twin), file(third));
        organisations.merge(third, twin);
        organisations.merge(twin, horizon);
        assertThat(file(horizon).merges())
                .extracting(OrganisationMerge::name)
                .containsExactly("VIETHORIZON", "V. Horizon");
        var ofTwin = file(horizon).merges().getFirst();
        organisations.part(ofTwin.id());
        assertThat(file(twin).caseCount()).isEqualTo(1);
        assertThat(file(third).organisation().id()).isEqualTo(twin);
        assertThat(organisations.part(ofTwin.id())).isInstanceOf(Saving.NotSaved.class);
        organisations.part(file(twin).merges().getFirst().id());
        assertThat(List.of(file(horizon), file(twin), file(third))).isEqualTo(before);
    }

    @Test
    void others_that_may_be_the_same_are_suggested_and_nothing_is_done() {
        var twin = added(OrganisationKind.SENDING_ORGANISATION, "Viet Horizen Manpower");
        assertThat(organisations.twins(horizon, 9))
                .extracting(Organisation::id)
                .containsExactly(twin);
        assertThat(organisations.like("ｱｻﾋ水産㈱", 9))
                .extracting(Organisation::id)
                .containsExactly(asahi);
        assertThat(names(OrganisationQuery.ALL)).hasSize(3);
    }

    @Test
    void the_page_says_what_the_cases_say_together() {
        answer(linh, "fee-total", new Value.Amount(new BigDecimal("6000"), "USD"));
        answer(minh, "fee-total", new Value.Amount(new BigDecimal("9500.50"), "USD"));
        answer(linh, "papers-kept-by-others", new Value.Chosen(List.of("passport")));
        answer(linh, "passport-kept-by", new Value.Chosen(List.of("employer")));
        link(linh, horizon, OrganisationKind.SENDING_ORGANISATION);
        var naming =
                OrganisationNaming.stated(OrganisationKind.SENDING_ORGANISATION)
                        .since(new PartialDate(2023, 4, 0, false))
                        .until(new PartialDate(2025, 0, 0, true));
        organisations.link(CaseOrganisation.of(minh.caseId(), horizon, naming));
        link(minh, asahi, OrganisationKind.EMPLOYER);
        casework().submit(reload(session.store(), linh));
        var file = file(horizon);
        assertThat(file.cases())
                .extracting(NamingCase::alias)
                .containsExactlyInAnyOrder("Linh", "Minh");
        assertThat(file.assessed()).isEqualTo(1);
        assertThat(file.indicators())
                .extracting(seen -> seen.code().code())
                .contains("doc-passport-held");
        assertThat(file.indicators()).allMatch(seen -> seen.cases() == 1);
        assertThat(file.money().fees())
                .containsExactly(
                        new FeeRange("USD", new BigDecimal("6000"), new BigDecimal("9500.50"), 2));
        assertThat(file.money().years()).contains(new YearSpan(2023, 2025));
        assertThat(file.linked())
                .containsExactly(
                        new LinkedOrganisation(asahi, OrganisationKind.EMPLOYER, "あさひ水産", 1));
    }

    @Test
    void the_network_ties_those_that_the_same_cases_name() {
        var alone = added(OrganisationKind.SCHOOL, "Himawari Gakuin");
        link(linh, horizon, OrganisationKind.SENDING_ORGANISATION);
        link(linh, asahi, OrganisationKind.EMPLOYER);
        link(minh, horizon, OrganisationKind.SENDING_ORGANISATION);
        link(minh, asahi, OrganisationKind.EMPLOYER);
        link(
                session.store().begin(newCase("Rosa"), session.account().id()),
                alone,
                OrganisationKind.SCHOOL);
        var around = organisations.network(Optional.of(horizon), 60);
        assertThat(around.knots()).extracting(NetworkKnot::id).containsExactly(horizon, asahi);
        assertThat(around.ties()).hasSize(1);
        assertThat(around.ties().getFirst().cases()).isEqualTo(2);
        assertThat(around.more()).isZero();
        var all = organisations.network(Optional.empty(), 2);
        assertThat(all.knots()).hasSize(2);
        assertThat(all.more()).isEqualTo(1);
    }

    @Test
    void names_in_the_answers_are_suggested_until_they_are_linked() {
        answer(linh, "papers-keeper-name", new Value.Told("アサヒ水産㈱"));
        answer(linh, "finders-names", new Value.Told("Golden Ricefield Co., Ltd., Mr. Bao"));
        var told = organisations.toldIn(linh.caseId());
        assertThat(told)
                .extracting(ToldName::name)
                .containsExactly("Golden Ricefield Co., Ltd.", "Mr. Bao", "アサヒ水産㈱");
        assertThat(told.getLast().known()).extracting(Organisation::id).containsExactly(asahi);
        assertThat(named(linh)).isEmpty();
        link(linh, asahi, OrganisationKind.EMPLOYER);
        assertThat(organisations.toldIn(linh.caseId())).hasSize(2);
    }

    @Test
    void that_it_was_seen_before_is_said_only_when_nothing_more_is_asked_about_its_kind() {
        link(linh, asahi, OrganisationKind.EMPLOYER);
        link(minh, asahi, OrganisationKind.EMPLOYER);
        assertThat(named(linh))
                .extracting(NamedOrganisation::elsewhere)
                .containsExactly(OptionalInt.empty());
        casework().submit(reload(session.store(), linh));
        assertThat(named(linh))
                .extracting(NamedOrganisation::elsewhere)
                .containsExactly(OptionalInt.of(1));
    }

    @Test
    void links_go_with_their_case_and_the_organisation_stays() {
        link(linh, asahi, OrganisationKind.EMPLOYER);
        new Retention(session, clock).erase(Set.of(linh.caseId()), ErasureReason.MISTAKE);
        assertThat(file(asahi).caseCount()).isZero();
        assertThat(session.organisations().of(linh.caseId())).isEmpty();
        assertThat(names(OrganisationQuery.ALL)).hasSize(2);
    }

    @Test
    void a_sealed_case_takes_its_links_along_and_adds_nothing_to_what_is_shared() {
        var twin = added(OrganisationKind.SENDING_ORGANISATION, "VIETHORIZON");
        var link = link(linh, twin, OrganisationKind.SENDING_ORGANISATION);
        link(linh, asahi, OrganisationKind.EMPLOYER);
        link(minh, asahi, OrganisationKind.EMPLOYER);
        new Access(session).seal(linh.caseId(), Set.of());
        assertThat(file(asahi).caseCount()).isEqualTo(1);
        assertThat(file(asahi).cases()).extracting(NamingCase::alias).containsExactly("Minh");
        assertThat(file(asahi).linked()).isEmpty();
        assertThat(organisations.network(Optional.of(twin), 9).ties()).isEmpty();
        organisations.merge(twin, horizon);
        assertThat(named(linh))
                .extracting(named -> named.organisation().id())
                .containsExactlyInAnyOrder(horizon, asahi);
        organisations.unlink(link);
        assertThat(named(linh)).hasSize(1);
        organisations.part(file(horizon).merges().getFirst().id());
        organisations.linkAgain(link);
        new Access(session).unseal(linh.caseId());
        assertThat(file(twin).caseCount()).isEqualTo(1);
        assertThat(file(asahi).caseCount()).isEqualTo(2);
    }

    @Test
    void a_case_that_is_not_there_names_nothing() {
        var nowhere = new CaseId(UUID.randomUUID());
        var naming = OrganisationNaming.stated(OrganisationKind.EMPLOYER);
        assertThat(organisations.link(CaseOrganisation.of(nowhere, asahi, naming)))
                .isInstanceOf(Saving.NotSaved.class);
        assertThat(organisations.namedIn(nowhere)).isEmpty();
        assertThat(organisations.file(new OrganisationId(UUID.randomUUID()))).isEmpty();
    }

    private OrganisationId added(OrganisationKind kind, String name, String... variants) {
        var id = new OrganisationId(UUID.randomUUID());
        var facts = new OrganisationFacts(kind, name, List.of(variants), "", "", List.of(), "");
        organisations.add(id, facts);
        return id;
    }

    private CaseOrganisation link(SavedScreening of, OrganisationId id, OrganisationKind as) {
        var link = CaseOrganisation.of(of.caseId(), id, OrganisationNaming.stated(as));
        assertThat(organisations.link(link)).isInstanceOf(Saving.Saved.class);
        return session.organisations().of(of.caseId()).stream()
                .filter(each -> each.id().equals(link.id()))
                .findFirst()
                .orElseThrow();
    }

    private void answer(SavedScreening to, String question, Value value) {
        session.store()
                .save(
                        to.id(),
                        key(question),
                        Answer.stated(value),
                        summary(to, clock.now()),
                        session.account().id());
    }

    private List<NamedOrganisation> named(SavedScreening of) {
        return organisations.namedIn(of.caseId());
    }

    private List<String> names(OrganisationQuery query) {
        return organisations.lines(query, 0, 99).stream().map(OrganisationLine::name).toList();
    }

    private OrganisationFile file(OrganisationId id) {
        return organisations.file(id).orElseThrow();
    }

    private Organisation organisation(OrganisationId id) {
        return file(id).organisation();
    }

    private Casework casework() {
        return new Casework(session, Shipped.rules(), clock);
    }
}
