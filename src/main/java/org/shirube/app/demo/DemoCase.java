package org.shirube.app.demo;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// One invented person: the file with the answers (none for a talk that has only been planned),
/// what the office calls them, how long ago it was, and what has become of it since.
record DemoCase(
        Optional<String> file,
        String alias,
        Duration ago,
        boolean submitted,
        Optional<String> whatWasDone) {

    static List<DemoCase> all() {
        return List.of(
                submitted("minh", "Minh", Duration.ofDays(23)),
                submitted("bikash", "Bikash R.", Duration.ofDays(15)),
                open("dara", "ダラさん（駐車場）", Duration.ofDays(12)),
                open("aung", "Aung", Duration.ofDays(9)),
                submitted("rosa", "Rosa", Duration.ofDays(6)),
                submitted("sumi", "スミさん", Duration.ofDays(4)),
                acted("hana", "Hana", Duration.ofDays(2), "189に連絡、児童相談所が翌朝面会"),
                new DemoCase(
                        Optional.of("wayan"),
                        "ワヤンさん",
                        Duration.ofHours(20),
                        true,
                        Optional.of("Doctor seen; sleeps at the office tonight")),
                new DemoCase(
                        Optional.empty(), "Thida", Duration.ofHours(3), false, Optional.empty()),
                open("linh", "Linh", Duration.ofMinutes(50)));
    }

    private static DemoCase open(String file, String alias, Duration ago) {
        return new DemoCase(Optional.of(file), alias, ago, false, Optional.empty());
    }

    private static DemoCase submitted(String file, String alias, Duration ago) {
        return new DemoCase(Optional.of(file), alias, ago, true, Optional.empty());
    }

    private static DemoCase acted(String file, String alias, Duration ago, String done) {
        return new DemoCase(Optional.of(file), alias, ago, false, Optional.of(done));
    }
}
