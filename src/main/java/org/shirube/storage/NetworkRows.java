package org.shirube.storage;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.shirube.storage.schema.Tables.CASE_ORGANISATION;
import static org.shirube.storage.schema.Tables.ORGANISATION;

import org.jooq.DSLContext;
import org.shirube.casework.CaseId;
import org.shirube.casework.LinkedOrganisation;
import org.shirube.casework.NetworkKnot;
import org.shirube.casework.NetworkTie;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationNetwork;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Who is linked with whom through cases of the open store.
final class NetworkRows {

    /// No case has this id: none is left out.
    private static final CaseId NONE = new CaseId(Views.NOTHING);

    private NetworkRows() {}

    /// The organisation and those that its cases name too, the strongest ties first.
    static OrganisationNetwork around(DSLContext db, OrganisationId centre, int most) {
        var linked = NamingRows.linked(db, OrganisationRows.members(db, centre));
        var shown =
                Stream.concat(Stream.of(centre), linked.stream().map(LinkedOrganisation::id))
                        .limit(most)
                        .toList();
        return network(db, Optional.of(centre), shown, linked.size() + 1 - shown.size());
    }

    /// The organisations that most cases name, as far as a case names two.
    static OrganisationNetwork ofMost(DSLContext db, int most) {
        var namings = OrganisationLines.namings().asTable("namings");
        var cases = field(name("namings", "cases"), Integer.class);
        var all =
                db.select(ORGANISATION.ID)
                        .from(ORGANISATION)
                        .join(namings)
                        .on(field(name("namings", "shown_as"), UUID.class).eq(ORGANISATION.ID))
                        .where(OrganisationRows.isShown())
                        .orderBy(cases.desc(), ORGANISATION.NAME, ORGANISATION.ID)
                        .fetch(row -> new OrganisationId(row.value1()));
        var shown = all.stream().limit(most).toList();
        return network(db, Optional.empty(), shown, all.size() - shown.size());
    }

    private static OrganisationNetwork network(
            DSLContext db, Optional<OrganisationId> centre, List<OrganisationId> shown, int more) {
        var ties = ties(db, shown);
        var knots =
                knots(db, shown).stream()
                        .filter(knot ->
                                centre.isPresent()
                                        || ties.stream().anyMatch(tie -> tie.touches(knot.id())))
                        .toList();
        return new OrganisationNetwork(centre, knots, ties, more);
    }

    /// In the order in which they are to be drawn.
    private static List<NetworkKnot> knots(DSLContext db, List<OrganisationId> shown) {
        var counts = NamingRows.elsewhere(db, NONE, shown);
        var found = new LinkedHashMap<OrganisationId, NetworkKnot>();
        db.selectFrom(ORGANISATION)
                .where(ORGANISATION.ID.in(ids(shown)))
                .forEach(row -> {
                    var id = new OrganisationId(row.getId());
                    found.put(
                            id,
                            new NetworkKnot(
                                    id,
                                    OrganisationRows.kind(row.getKind()),
                                    row.getName(),
                                    counts.getOrDefault(id, 0)));
                });
        return shown.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static List<NetworkTie> ties(DSLContext db, List<OrganisationId> shown) {
        var one = ORGANISATION.as("one");
        var two = ORGANISATION.as("two");
        var other = CASE_ORGANISATION.as("other");
        var found = new LinkedHashMap<Set<UUID>, NetworkTie>();
        db.select(one.SHOWN_AS, two.SHOWN_AS, countDistinct(CASE_ORGANISATION.CASE_ID))
                .from(one)
                .join(CASE_ORGANISATION)
                .on(CASE_ORGANISATION.ORGANISATION_ID.eq(one.ID))
                .and(CASE_ORGANISATION.REMOVED.isFalse())
                .join(other)
                .on(other.CASE_ID.eq(CASE_ORGANISATION.CASE_ID))
                .and(other.REMOVED.isFalse())
                .join(two)
                .on(two.ID.eq(other.ORGANISATION_ID))
                .where(one.SHOWN_AS.in(ids(shown)))
                .and(two.SHOWN_AS.in(ids(shown)))
                .and(one.SHOWN_AS.ne(two.SHOWN_AS))
                .groupBy(one.SHOWN_AS, two.SHOWN_AS)
                .orderBy(one.SHOWN_AS, two.SHOWN_AS)
                .forEach(row ->
                        found.putIfAbsent(
                                Set.of(row.value1(), row.value2()),
                                new NetworkTie(
                                        new OrganisationId(row.value1()),
                                        new OrganisationId(row.value2()),
                                        row.value3())));
        return List.copyOf(found.values());
    }

    private static List<UUID> ids(Collection<OrganisationId> shown) {
        return shown.stream().map(OrganisationId::id).toList();
    }
}
