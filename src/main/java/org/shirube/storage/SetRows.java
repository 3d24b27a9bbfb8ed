package org.shirube.storage;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.max;
import static org.shirube.storage.schema.Tables.CASE_SET;
import static org.shirube.storage.schema.Tables.CASE_SET_BLOCK;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.shirube.storage.schema.tables.records.CaseSetBlockRecord;
import org.shirube.storage.search.Members;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sets of cases by their numbers, in blocks: to cut two of them, or to count one, reads a bit for
/// each case and no row of it.
final class SetRows {

    /// How many blocks a set can have.
    private static final int BLOCKS = 1 << 20;

    private static final int AT_ONCE = 1000;

    private SetRows() {}

    /// Numbers that enter and leave one set.
    static final class Move {

        private final BitSet in = new BitSet();
        private final BitSet out = new BitSet();

        void enter(int number) {
            in.set(number);
        }

        void leave(int number) {
            out.set(number);
        }
    }

    /// The numbers of a set; none where there is no such set.
    static BitSet read(DSLContext db, String name) {
        var id = id(db, name);
        if (id == null) {
            return new BitSet();
        }
        var blocks =
                db.select(CASE_SET_BLOCK.ID, CASE_SET_BLOCK.MEMBERS)
                        .from(CASE_SET_BLOCK)
                        .where(CASE_SET_BLOCK.ID.between(block(id, 0), block(id, BLOCKS - 1)))
                        .orderBy(CASE_SET_BLOCK.ID)
                        .fetch();
        if (blocks.isEmpty()) {
            return new BitSet();
        }
        var words = new long[Members.words(place(blocks.getLast().value1()))];
        blocks.forEach(row -> Members.add(row.value2(), place(row.value1()), words));
        return BitSet.valueOf(words);
    }

    /// The names of all sets that begin so, without that beginning, in order.
    static List<String> named(DSLContext db, String beginning) {
        return db.select(CASE_SET.NAME)
                .from(CASE_SET)
                .where(CASE_SET.NAME.ge(beginning))
                .and(CASE_SET.NAME.lt(beginning + '\uffff'))
                .orderBy(CASE_SET.NAME)
                .fetch(row -> row.value1().substring(beginning.length()));
    }

    static void move(DSLContext db, Map<String, Move> moves) {
        var ids = ids(db, new ArrayList<>(moves.keySet()));
        var changes = new HashMap<Long, Move>();
        moves.forEach((name, move) -> {
            int id = ids.getOrDefault(name, 0);
            move.in.stream().forEach(number -> part(changes, id, number).enter(place(number)));
            move.out.stream().forEach(number -> part(changes, id, number).leave(place(number)));
        });
        var blocks = changes.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (int at = 0; at < blocks.size(); at += AT_ONCE) {
            write(db, blocks.subList(at, Math.min(at + AT_ONCE, blocks.size())));
        }
    }

    private static Move part(Map<Long, Move> changes, int set, int number) {
        return changes.computeIfAbsent(block(set, number / Members.BLOCK), _ -> new Move());
    }

    private static void write(DSLContext db, List<Map.Entry<Long, Move>> blocks) {
        var before =
                db.selectFrom(CASE_SET_BLOCK)
                        .where(
                                CASE_SET_BLOCK.ID.in(
                                        blocks.stream().map(Map.Entry::getKey).toList()))
                        .fetchMap(CASE_SET_BLOCK.ID);
        var added = new ArrayList<CaseSetBlockRecord>();
        var changed = new ArrayList<CaseSetBlockRecord>();
        var emptied = new ArrayList<CaseSetBlockRecord>();
        for (var block : blocks) {
            var row = before.get(block.getKey());
            var places = row == null ? new BitSet() : Members.read(row.getMembers());
            places.andNot(block.getValue().out);
            places.or(block.getValue().in);
            var kept = row == null ? new CaseSetBlockRecord(block.getKey(), new byte[0]) : row;
            kept.setMembers(Members.bytes(places));
            if (!places.isEmpty()) {
                (row == null ? added : changed).add(kept);
            } else if (row != null) {
                emptied.add(kept);
            }
        }
        db.batchInsert(added).execute();
        db.batchUpdate(changed).execute();
        db.batchDelete(emptied).execute();
    }

    /// New ones are given to sets that there were not.
    private static Map<String, Integer> ids(DSLContext db, List<String> names) {
        var ids = new HashMap<String, Integer>();
        for (int at = 0; at < names.size(); at += AT_ONCE) {
            db.selectFrom(CASE_SET)
                    .where(
                            CASE_SET.NAME.in(
                                    names.subList(at, Math.min(at + AT_ONCE, names.size()))))
                    .forEach(row -> ids.put(row.getName(), row.getId()));
        }
        var fresh = names.stream().filter(name -> !ids.containsKey(name)).sorted().toList();
        if (!fresh.isEmpty()) {
            int next =
                    db.select(coalesce(max(CASE_SET.ID), 0)).from(CASE_SET).fetchSingle().value1();
            for (var name : fresh) {
                ids.put(name, ++next);
            }
            db.batch(
                            fresh.stream()
                                    .map(name ->
                                            db.insertInto(CASE_SET).values(name, ids.get(name)))
                                    .toList())
                    .execute();
        }
        return ids;
    }

    private static @Nullable Integer id(DSLContext db, String name) {
        return db.select(CASE_SET.ID)
                .from(CASE_SET)
                .where(CASE_SET.NAME.eq(name))
                .fetchOne(CASE_SET.ID);
    }

    private static long block(int set, int place) {
        return (long) set * BLOCKS + place;
    }

    /// Of a block among those of its set.
    private static int place(long block) {
        return (int) (block % BLOCKS);
    }

    /// Of a number within its block.
    private static int place(int number) {
        return number % Members.BLOCK;
    }
}
