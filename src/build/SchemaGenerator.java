import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Runs the migration scripts on an H2 database in memory and writes jOOQ's classes for what stands
/// there then. Usage: `java -cp 'codegen-lib/*' SchemaGenerator.java MIGRATIONS TARGET PACKAGE`.
/// The build starts it in a JVM of its own and only when a script changed.
public final class SchemaGenerator {

    /// Names stay as the scripts write them, in lower case: the same classes then serve H2 and
    /// PostgreSQL.
    private static final String URL =
            "jdbc:h2:mem:codegen;DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";

    private SchemaGenerator() {}

    public static void main(String[] arguments) throws Exception {
        var migrations = Path.of(arguments[0]);
        var target = Path.of(arguments[1]);
        try (var connection = DriverManager.getConnection(URL, "sa", "")) {
            migrate(connection, inOrder(migrations));
            var tool = new GenerationTool();
            tool.setConnection(connection);
            tool.run(configuration(target, arguments[2]));
        }
        // The mark that the build compares the scripts with.
        Files.writeString(target.resolve(".generated"), "");
    }

    private static void migrate(Connection connection, List<Path> scripts) throws SQLException {
        for (var script : scripts) {
            try (var statement = connection.prepareStatement("runscript from ?")) {
                statement.setString(1, script.toString());
                statement.execute();
            }
        }
    }

    private static List<Path> inOrder(Path migrations) throws IOException {
        var scripts = new ArrayList<Path>();
        try (var found = Files.newDirectoryStream(migrations, "V*__*.sql")) {
            found.forEach(scripts::add);
        }
        scripts.sort(Comparator.comparingInt(SchemaGenerator::version));
        return scripts;
    }

    private static int version(Path script) {
        var name = script.getFileName().toString();
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }

    private static Configuration configuration(Path target, String packageName) {
        var database =
                new Database()
                        .withName("org.jooq.meta.h2.H2Database")
                        .withIncludes(".*")
                        .withInputSchema("PUBLIC")
                        .withOutputSchemaToDefault(true);
        var generate =
                new Generate()
                        .withRecords(true)
                        .withJavaTimeTypes(true)
                        .withGeneratedAnnotation(false);
        return new Configuration()
                .withLogging(Logging.WARN)
                .withGenerator(
                        new Generator()
                                .withDatabase(database)
                                .withGenerate(generate)
                                .withTarget(
                                        new Target()
                                                .withPackageName(packageName)
                                                .withDirectory(target.toString())));
    }
}
