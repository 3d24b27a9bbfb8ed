package org.shirube.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where the questionnaires lie and where the store goes. `-Dshirube.home` and `-Dshirube.data`
/// decide; else it is beside the program, and where this system keeps a person's data.
record Folders(Path questionnaires, Path data) {

    private static final String QUESTIONNAIRES = "screening-questionnaires";

    static Folders ofThisComputer() throws URISyntaxException {
        var program = Folders.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        var beside = Path.of(program).resolveSibling("").toAbsolutePath();
        return of(System.getProperties(), System.getenv(), beside);
    }

    static Folders of(Properties properties, Map<String, String> environment, Path beside) {
        var home = set(properties, "shirube.home").map(Path::of).orElse(beside);
        var data = set(properties, "shirube.data").map(Path::of);
        return new Folders(
                home.resolve(QUESTIONNAIRES),
                data.orElseGet(() -> usual(properties, environment)).toAbsolutePath());
    }

    private static Path usual(Properties properties, Map<String, String> environment) {
        var user = Path.of(properties.getProperty("user.home", ""));
        var system = properties.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return set(environment, "LOCALAPPDATA")
                    .map(Path::of)
                    .orElse(user.resolve("AppData").resolve("Local"))
                    .resolve("Shirube");
        }
        if (system.startsWith("mac")) {
            return user.resolve("Library").resolve("Application Support").resolve("Shirube");
        }
        return set(environment, "XDG_DATA_HOME")
                .map(Path::of)
                .orElse(user.resolve(".local").resolve("share"))
                .resolve("shirube");
    }

    private static Optional<String> set(Map<?, ?> from, String key) {
        return Optional.ofNullable(from.get(key))
                .map(Object::toString)
                .filter(found -> !found.isBlank());
    }
}
