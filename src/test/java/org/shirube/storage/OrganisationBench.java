package org.shirube.storage;

import org.jooq.impl.DSL;
import org.shirube.casework.OrganisationQuery;
import org.shirube.casework.Organisations;
import org.shirube.scoring.Shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// How long the pages about organisations take in a large store. Usage: `OrganisationBench [CASES
/// [ORGANISATIONS]]`; 100,000 and 5,000 otherwise. A tenth of the cases name the same one.
public final class OrganisationBench {

    private static final int TIMES = 40;
    private static final String NOW = "timestamp with time zone '2027-02-03 04:05:06+00:00'";

    private OrganisationBench() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        int cases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5_000;
        var home = Files.createTempDirectory(Path.of("target"), "organisation-bench");
        QuickVault.session(home, new SteppingClock()).close();
        try (var store = QuickVault.open(home)) {
            fill(store.connection(), cases, count);
        }
        try (var session = QuickVault.session(home, new SteppingClock())) {
            measure(new Organisations(session, Shipped.library()));
        }
    }

    private static void measure(Organisations organisations) {
        var most = organisations.lines(OrganisationQuery.ALL, 0, 1).getFirst().id();
        var usual = organisations.lines(OrganisationQuery.ALL, 2000, 1).getFirst().id();
        print(
                "first page, most cases first",
                () -> organisations.lines(OrganisationQuery.ALL, 0, 60));
        print("search of three letters", () -> organisations.lines(query("mid"), 0, 60));
        print("counts of kinds while typing", () -> organisations.counts("mid"));
        print("names like one", () -> organisations.like("Midori 4711 Kogyo", 6));
        print("page of one", () -> organisations.file(usual));
        print("page of the one that most cases name", () -> organisations.file(most));
        print("network of all", () -> organisations.network(Optional.empty(), 60));
        print("network around one", () -> organisations.network(Optional.of(usual), 60));
        print(
                "network around the one that most cases name",
                () -> organisations.network(Optional.of(most), 60));
    }

    private static OrganisationQuery query(String text) {
        return new OrganisationQuery(text, Set.of(), OrganisationQuery.Order.MOST_CASES);
    }

    private static void fill(Connection connection, int cases, int count) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var line : script(cases, count).split(";\n", -1)) {
                if (!line.isBlank()) {
                    statement.execute(line);
                }
            }
        }
        fillNames(connection);
    }

    /// A case names two at random, and each tenth the same third one.
    private static String script(int cases, int count) {
        var by = "1, '" + new UUID(9, 9) + "', " + NOW;
        return """
        insert into person select %1$s, %4$s from system_range(1, %2$d);
        insert into case_file select %1$s, %1$s, 'X' || x, '', %5$s, %4$s, null, false, null
        from system_range(1, %2$d);
        insert into case_summary select %1$s, 'X' || x, '', '', '', 'no', 'not-indicated', 'open',
        'open', 'open', null, null, 'submitted', %5$s from system_range(1, %2$d);
        insert into organisation select %6$s, 'employer', 'Midori ' || x || ' Kogyo', '', '', '', '',
        %6$s, false, %4$s from system_range(1, %3$d);
        insert into case_organisation select random_uuid(), %1$s, %7$s, 'employer', null, null,
        'stated', '', false, %4$s from system_range(1, %2$d);
        insert into case_organisation select random_uuid(), %1$s, %8$s, 'broker', null, null,
        'stated', '', false, %4$s from system_range(1, %2$d);
        insert into case_organisation select random_uuid(), %1$s, %9$s, 'lender', null, null,
        'stated', '', false, %4$s from system_range(1, %2$d) where mod(x, 10) = 0;
        """
                .formatted(
                        id("x", 1),
                        cases,
                        count,
                        by,
                        NOW,
                        id("x", 2),
                        id("1 + mod(x * 7919, " + count + ")", 2),
                        id("1 + mod(x * 104729 + 13, " + count + ")", 2),
                        id("1", 2));
    }

    private static String id(String number, int kind) {
        return "cast('0000000"
                + kind
                + "-0000-0000-0000-' || lpad("
                + number
                + ", 12, '0') as uuid)";
    }

    private static void fillNames(Connection connection) {
        var db = DSL.using(connection);
        db.execute(
                "insert into organisation_name select id, 0, name, lower(name), lower(name) from"
                        + " organisation");
    }

    private static <T> void print(String what, Supplier<T> work) {
        var millis = new double[TIMES];
        for (int i = -5; i < TIMES; i++) {
            long start = System.nanoTime();
            var found = work.get();
            if (found == null) {
                throw new IllegalStateException("nothing found");
            }
            millis[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                "%-45s median %7.1f ms, 95th percentile %7.1f ms%n",
                what, millis[TIMES / 2], millis[TIMES * 95 / 100]);
    }
}
