package org.shirube.storage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.shirube.storage.OrganisationRows.MEMBER;
import static org.shirube.storage.schema.Tables.CASE_ORGANISATION;
import static org.shirube.storage.schema.Tables.ORGANISATION;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationLine;
import org.shirube.casework.OrganisationQuery;
import org.shirube.questionnaire.Words;
import org.shirube.storage.schema.tables.records.OrganisationRecord;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The list of organisations, with how many cases name each: one grouped query over the links,
/// which an index holds whole.
final class OrganisationLines {

    private static final Table<Record2<UUID, Integer>> NAMINGS = namings().asTable("namings");
    private static final Field<UUID> NAMED = field("shown_as", UUID.class);
    private static final Field<Integer> CASES = coalesce(field("cases", Integer.class), inline(0));

    private OrganisationLines() {}

    static List<OrganisationLine> page(
            DSLContext db, OrganisationQuery query, int offset, int limit) {
        var found =
                db.select(ORGANISATION, CASES)
                        .from(ORGANISATION)
                        .leftJoin(NAMINGS)
                        .on(NAMED.eq(ORGANISATION.ID))
                        .where(OrganisationRows.isShown())
                        .and(OrganisationRows.holds(query.text()))
                        .and(
                                query.kinds().isEmpty()
                                        ? noCondition()
                                        : ORGANISATION.KIND.in(
                                                query.kinds().stream().map(Words::of).toList()))
                        .orderBy(order(query.order()))
                        .limit(limit)
                        .offset(offset)
                        .fetch();
        var names =
                OrganisationRows.namesOf(
                        db, found.stream().map(row -> row.value1().getId()).toList());
        return found.map(row -> line(row.value1(), row.value2(), names));
    }

    /// How many cases name each, by the organisation that is shown.
    static Select<Record2<UUID, Integer>> namings() {
        return select(
                        MEMBER.SHOWN_AS.as("shown_as"),
                        countDistinct(CASE_ORGANISATION.CASE_ID).as("cases"))
                .from(CASE_ORGANISATION)
                .join(MEMBER)
                .on(MEMBER.ID.eq(CASE_ORGANISATION.ORGANISATION_ID))
                .where(CASE_ORGANISATION.REMOVED.isFalse())
                .groupBy(MEMBER.SHOWN_AS);
    }

    private static List<SortField<?>> order(OrganisationQuery.Order order) {
        return switch (order) {
            case MOST_CASES ->
                    List.of(CASES.desc(), ORGANISATION.NAME.asc(), ORGANISATION.ID.asc());
            case NAME -> List.of(ORGANISATION.NAME.asc(), ORGANISATION.ID.asc());
            case NEWEST -> List.of(ORGANISATION.CHANGED_AT.desc(), ORGANISATION.ID.asc());
        };
    }

    private static OrganisationLine line(
            OrganisationRecord row, int cases, Map<UUID, List<String>> names) {
        return new OrganisationLine(
                new OrganisationId(row.getId()),
                OrganisationRows.kind(row.getKind()),
                row.getName(),
                names.getOrDefault(row.getId(), List.of()).stream()
                        .filter(name -> !name.equals(row.getName()))
                        .distinct()
                        .toList(),
                row.getPrefecture(),
                row.getCountry(),
                cases);
    }

    private static <T> Field<T> field(String name, Class<T> type) {
        return DSL.field(DSL.name("namings", name), type);
    }
}
