package org.shirube.app.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.app.Main;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The main job works on a computer without any network, and nothing so much as tries to reach one:
/// Linux counts every packet and every vain attempt in a network of the program's own, and Java
/// initializes the classes of its sockets when the first one is made.
class NoNetworkTest {

    /// A network of its own with nothing in it, not even this computer; what the kernel has counted
    /// in it is printed at the end.
    private static final String[] ALONE = {
        "unshare",
        "--map-root-user",
        "--net",
        "sh",
        "-c",
        "\"$@\"; status=$?; cat /proc/net/snmp /proc/net/snmp6; exit $status",
        "alone"
    };

    /// What none of them counts is not asked for: answers to what others sent, and wrong packets.
    private static final List<String> COUNTED =
            List.of(
                    "Ip OutRequests",
                    "Ip OutNoRoutes",
                    "Ip InReceives",
                    "Tcp ActiveOpens",
                    "Tcp PassiveOpens",
                    "Udp OutDatagrams",
                    "Udp InDatagrams",
                    "Ip6OutRequests",
                    "Ip6OutNoRoutes");

    private static final Pattern INITIALIZED = Pattern.compile("Initializing '([^']+)'");

    private static final String SOCKETS =
            "(java\\.net\\.(Socket|ServerSocket|DatagramSocket|MulticastSocket|Inet[46]AddressImpl)"
                    + "|sun\\.nio\\.ch\\.(NioSocketImpl|SocketChannelImpl|ServerSocketChannelImpl"
                    + "|DatagramChannelImpl|UnixDomainSockets)"
                    + "|sun\\.net\\.www\\.protocol\\.(http|https|ftp)\\..*Connection.*"
                    + "|jdk\\.internal\\.net\\.http\\..*)";

    @TempDir private Path folder;

    @Test
    void the_main_job_is_done_without_a_network_and_nothing_asks_for_one() throws Exception {
        assumeTrue(canBeAlone(), "this kernel gives nobody a network of their own");
        var run = run(Main.class, "tour", folder.resolve("pictures").toString());
        assertThat(run.status()).isZero();
        assertThat(run.counted())
                .containsOnlyKeys(COUNTED)
                .allSatisfy((_, n) -> assertThat(n).isZero());
        assertThat(run.socketClasses()).isEmpty();
        try (var pictures = Files.list(folder.resolve("pictures"))) {
            assertThat(pictures).hasSizeGreaterThan(12);
        }
    }

    @Test
    void a_program_that_calls_out_would_be_noticed() throws Exception {
        assumeTrue(canBeAlone(), "this kernel gives nobody a network of their own");
        for (var way : CallingOut.Way.values()) {
            var run = run(CallingOut.class, way.name());
            assertThat(run.counted().values().stream().mapToLong(n -> n).sum())
                    .as("packets of %s", way)
                    .isPositive();
            assertThat(run.socketClasses()).as("classes of %s", way).isNotEmpty();
        }
    }

    private record Run(int status, Map<String, Long> counted, List<String> socketClasses) {}

    private Run run(Class<?> main, String... arguments) throws Exception {
        var sandbox = Sandbox.in(folder).inside(ALONE);
        var classes = folder.resolve("classes-" + arguments[0] + ".txt");
        var process = sandbox.logging(classes).start(main, arguments);
        List<String> said;
        try (var output = process.inputReader()) {
            said = output.lines().toList();
        }
        return new Run(process.waitFor(), counted(said), socketClasses(classes));
    }

    /// `Tcp: names…` over `Tcp: numbers…` in the older file, `name number` in the newer.
    private static Map<String, Long> counted(List<String> said) {
        var all = new HashMap<String, Long>();
        for (int i = 0; i < said.size(); i++) {
            var words = said.get(i).split("\\s+", -1);
            if (words[0].endsWith(":") && i + 1 < said.size()) {
                var below = said.get(i + 1).split("\\s+", -1);
                for (int n = 1; below[0].equals(words[0]) && n < words.length; n++) {
                    all.put(words[0].replace(":", " ") + words[n], Long.parseLong(below[n]));
                }
            } else if (words.length == 2 && words[1].matches("\\d+")) {
                all.put(words[0], Long.parseLong(words[1]));
            }
        }
        all.keySet().retainAll(COUNTED);
        return all;
    }

    private static List<String> socketClasses(Path log) throws IOException {
        var loaded = new ArrayList<String>();
        for (var line : Files.readAllLines(log)) {
            var name = INITIALIZED.matcher(line);
            if (name.find() && name.group(1).replace('/', '.').matches(SOCKETS)) {
                loaded.add(name.group(1));
            }
        }
        return loaded;
    }

    private static boolean canBeAlone() throws InterruptedException {
        try {
            return new ProcessBuilder("unshare", "--map-root-user", "--net", "true")
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
