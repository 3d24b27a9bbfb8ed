package org.shirube.storage;

import org.jooq.DSLContext;
import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditDeed;
import org.shirube.casework.CaseId;
import org.shirube.casework.CaseOrganisation;
import org.shirube.casework.FeeRange;
import org.shirube.casework.KnownName;
import org.shirube.casework.Organisation;
import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationFile;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationLine;
import org.shirube.casework.OrganisationNaming;
import org.shirube.casework.OrganisationNetwork;
import org.shirube.casework.OrganisationQuery;
import org.shirube.casework.OrganisationStore;
import org.shirube.casework.Saving;
import org.shirube.casework.ToldMoney;
import org.shirube.casework.YearSpan;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.Value;

import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Organisations in their tables, and which cases name them. What one case names lies on its shelf;
/// organisations, and all that is counted over cases, in the open store.
record StoredOrganisations(Books books, Shelves shelves) implements OrganisationStore {

    private static final int NEWEST_CASES = 200;

    @Override
    public List<OrganisationLine> lines(OrganisationQuery query, int offset, int limit) {
        return listed(db -> OrganisationLines.page(db, query, offset, limit));
    }

    @Override
    public Map<OrganisationKind, Integer> counts(String text) {
        return read(db -> OrganisationRows.counts(db, text));
    }

    @Override
    public List<KnownName> names() {
        return read(OrganisationRows::names);
    }

    @Override
    public Map<OrganisationId, Organisation> find(Collection<OrganisationId> ids) {
        return read(db -> OrganisationRows.find(db, ids));
    }

    @Override
    public Optional<OrganisationFile> open(OrganisationId id) {
        return viewed(id, db -> file(db, id));
    }

    @Override
    public Saving add(OrganisationId id, OrganisationFacts facts) {
        return save(
                AuditAction.ORGANISATION_ADDED,
                id,
                (db, change) -> OrganisationRows.add(db, id, facts, change));
    }

    @Override
    public Saving change(OrganisationId id, int version, OrganisationFacts facts) {
        return save(
                AuditAction.ORGANISATION_CHANGED,
                id,
                (db, change) -> OrganisationRows.change(db, id, version, facts, change));
    }

    @Override
    public Saving setRemoved(OrganisationId id, boolean removed) {
        return save(
                removed ? AuditAction.ORGANISATION_REMOVED : AuditAction.ORGANISATION_PUT_BACK,
                id,
                (db, change) -> OrganisationRows.setRemoved(db, id, removed, change));
    }

    @Override
    public Saving merge(OrganisationId merged, OrganisationId into) {
        return books.save((db, entries, change) -> {
            entries.add(AuditDeed.of(AuditAction.ORGANISATIONS_MERGED, merged + " " + into));
            return MergeRows.merge(db, merged, into, change);
        });
    }

    @Override
    public Saving part(UUID merge) {
        return books.save((db, entries, change) -> {
            var row = MergeRows.standing(db, merge);
            entries.add(
                    AuditDeed.of(
                            AuditAction.ORGANISATIONS_PARTED,
                            row.getMerged() + " " + row.getMergedInto()));
            return MergeRows.part(db, merge, change);
        });
    }

    @Override
    public List<CaseOrganisation> of(CaseId id) {
        return shelves.of(id).read(db -> CaseOrganisationRows.of(db, id));
    }

    @Override
    public Saving link(CaseOrganisation link) {
        return save(
                AuditAction.ORGANISATION_LINKED,
                link,
                (db, change) -> CaseOrganisationRows.add(db, link, change));
    }

    @Override
    public Saving change(CaseOrganisation link) {
        return save(
                AuditAction.ORGANISATION_LINK_CHANGED,
                link,
                (db, change) -> CaseOrganisationRows.change(db, link, change));
    }

    @Override
    public Saving setRemoved(CaseOrganisation link, boolean removed) {
        return save(
                removed ? AuditAction.ORGANISATION_UNLINKED : AuditAction.ORGANISATION_LINKED_AGAIN,
                link,
                (db, change) -> CaseOrganisationRows.setRemoved(db, link, removed, change));
    }

    @Override
    public Map<OrganisationId, Integer> elsewhere(
            CaseId id, Collection<OrganisationId> organisations) {
        return read(db -> NamingRows.elsewhere(db, id, organisations));
    }

    @Override
    public OrganisationNetwork network(Optional<OrganisationId> centre, int most) {
        return centre.map(id -> viewed(id, db -> Optional.of(NetworkRows.around(db, id, most))))
                .orElseGet(() -> Optional.of(listed(db -> NetworkRows.ofMost(db, most))))
                .orElse(OrganisationNetwork.NONE);
    }

    private interface Query<T> {

        T in(DSLContext db);
    }

    private interface Rows {

        int write(DSLContext db, Change change);
    }

    private <T> T read(Query<T> query) {
        return books.read(query::in);
    }

    private <T> T listed(Query<T> query) {
        return books.view(
                new AuditLog.View<>(
                        AuditAction.ORGANISATIONS_LISTED,
                        Views.NOTHING,
                        query::in,
                        (_, _) -> Optional.of(AuditDeed.of(AuditAction.ORGANISATIONS_LISTED))));
    }

    private <T> Optional<T> viewed(OrganisationId id, Query<Optional<T>> query) {
        var action = AuditAction.ORGANISATION_VIEWED;
        return books.view(
                new AuditLog.View<>(
                        action,
                        id.id(),
                        query::in,
                        (_, found) -> found.map(_ -> AuditDeed.of(action, id.toString()))));
    }

    private Saving save(AuditAction action, OrganisationId id, Rows rows) {
        return books.save((db, entries, change) -> {
            entries.add(AuditDeed.of(action, id.toString()));
            return rows.write(db, change);
        });
    }

    private Saving save(AuditAction action, CaseOrganisation link, Rows rows) {
        return shelves.of(link.caseId())
                .save((db, entries, change) -> {
                    var organisation = link.organisation().toString();
                    entries.add(AuditDeed.of(action, organisation).on(link.caseId()));
                    return rows.write(db, change);
                });
    }

    private static Optional<OrganisationFile> file(DSLContext db, OrganisationId id) {
        return Optional.ofNullable(OrganisationRows.find(db, List.of(id)).get(id))
                .map(organisation -> file(db, organisation));
    }

    private static OrganisationFile file(DSLContext db, Organisation organisation) {
        var members = OrganisationRows.members(db, organisation.id());
        return new OrganisationFile(
                organisation,
                MergeRows.of(db, members),
                NamingRows.newest(db, members, NEWEST_CASES),
                NamingRows.cases(db, members),
                NamingRows.assessed(db, members),
                NamingRows.indicators(db, members),
                new ToldMoney(
                        ranges(NamingRows.fees(db, members)),
                        years(NamingRows.namings(db, members))),
                NamingRows.linked(db, members));
    }

    private static List<FeeRange> ranges(List<Value.Amount> fees) {
        var byCurrency =
                fees.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Value.Amount::currency,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Value.Amount::amount, Collectors.toList())));
        return byCurrency.entrySet().stream()
                .map(each ->
                        new FeeRange(
                                each.getKey(),
                                each.getValue().stream().min(Comparable::compareTo).orElseThrow(),
                                each.getValue().stream().max(Comparable::compareTo).orElseThrow(),
                                each.getValue().size()))
                .toList();
    }

    private static Optional<YearSpan> years(List<OrganisationNaming> namings) {
        IntSummaryStatistics years =
                namings.stream()
                        .flatMap(naming ->
                                Stream.concat(naming.since().stream(), naming.until().stream()))
                        .mapToInt(PartialDate::year)
                        .summaryStatistics();
        return years.getCount() == 0
                ? Optional.empty()
                : Optional.of(new YearSpan(years.getMin(), years.getMax()));
    }
}
