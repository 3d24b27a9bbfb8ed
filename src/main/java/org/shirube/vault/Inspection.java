package org.shirube.vault;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;
import org.shirube.casework.Unlocking;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what a store file would have H2 do when it opens, before H2 does it. A file is a program:
/// triggers, aliases, linked tables, views and defaults run code, some of them at once. Only what
/// is written with nothing but the words of our own migration scripts is let through.
final class Inspection {

    private static final Set<String> WORDS =
            Set.of(
                    // what is made, and how it is tied together
                    "CREATE",
                    "CACHED",
                    "TABLE",
                    "PRIMARY",
                    "KEY",
                    "UNIQUE",
                    "INDEX",
                    "ON",
                    "ALTER",
                    "ADD",
                    "CONSTRAINT",
                    "FOREIGN",
                    "REFERENCES",
                    "NOCHECK",
                    "NOT",
                    "NULL",
                    "NULLS",
                    "DISTINCT",
                    "FIRST",
                    "LAST",
                    "DESC",
                    "SELECTIVITY",
                    // types
                    "UUID",
                    "INTEGER",
                    "BIGINT",
                    "BOOLEAN",
                    "BINARY",
                    "CHARACTER",
                    "VARYING",
                    "DATE",
                    "TIMESTAMP",
                    "WITH",
                    "TIME",
                    "ZONE",
                    // the time at which Flyway ran a script, and what earlier rows are given
                    "DEFAULT",
                    "FALSE",
                    "CURRENT_TIMESTAMP",
                    "LOCALTIMESTAMP",
                    // H2's only user, and the settings that we make
                    "USER",
                    "IF",
                    "EXISTS",
                    "SALT",
                    "HASH",
                    "ADMIN",
                    "SET",
                    "CREATE_BUILD",
                    "MAX_MEMORY_ROWS",
                    "WRITE_DELAY");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern PLAIN = Pattern.compile("[A-Z0-9_ (),.\\s]*");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Z_]+");

    private static final String META_TABLE = "table.0";
    private static final int SQL = 3;

    private Inspection() {}

    /// Why the file is not to be opened; nothing if it may be. Also where H2 would open an older
    /// state than was once synced: its newest chunks are damaged.
    static Optional<Unlocking> of(H2File file) {
        try (var pages = file.pages()) {
            if (!file.isComplete(pages) || !pages.hasMap(META_TABLE)) {
                return Optional.of(new Unlocking.Damaged());
            }
            var transactions = new TransactionStore(pages);
            transactions.init();
            var definitions = transactions.begin().<Long, Row>openMap(META_TABLE);
            boolean ours =
                    definitions.values().stream()
                            .allMatch(definition -> isOurs(definition.getValue(SQL).getString()));
            return ours ? Optional.empty() : Optional.of(new Unlocking.Damaged());
        } catch (MVStoreException refused) {
            return Optional.of(reason(refused.getErrorCode()));
        } catch (RuntimeException nonsense) {
            // Whatever bytes that are not what H2 wrote make its readers run into.
            return Optional.of(new Unlocking.Damaged());
        }
    }

    /// Whether a definition says only what our scripts can say.
    static boolean isOurs(String definition) {
        var said = QUOTED.matcher(definition).replaceAll(" ");
        return PLAIN.matcher(said).matches()
                && BETWEEN_WORDS
                        .splitAsStream(said)
                        .allMatch(word -> word.isEmpty() || WORDS.contains(word));
    }

    private static Unlocking reason(int code) {
        return switch (code) {
            case DataUtils.ERROR_FILE_LOCKED -> new Unlocking.InUseElsewhere();
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> new Unlocking.TooNew();
            default -> new Unlocking.Damaged();
        };
    }
}
