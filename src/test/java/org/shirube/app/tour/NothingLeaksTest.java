package org.shirube.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.storage.QuickVault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// Works with the real program as people do, lets everything go wrong that can, kills it in several
/// ways, and then searches every byte that was left anywhere for what was typed.
class NothingLeaksTest {

    /// How a program ends that did not close its window, and while it does what.
    private enum Death {
        KILLED(Deed.WRITTEN_AND_HELD, "written", "KILL"),
        CRASHED(Deed.HALF_TYPED, "half typed", "SEGV"),
        ABORTED(Deed.HIDDEN, "hidden", "ABRT"),
        KILLED_SIGNING_IN(Deed.SIGNING_IN, "signing in", "KILL"),
        KILLED_IN_A_DEMONSTRATION(Deed.DEMONSTRATION, "open", "KILL");

        private final Deed deed;
        private final String word;
        private final String signal;

        Death(Deed deed, String word, String signal) {
            this.deed = deed;
            this.word = word;
            this.signal = signal;
        }
    }

    @TempDir private Path folder;

    @Test
    void nothing_that_was_typed_is_left_anywhere_but_in_the_encrypted_store() throws Exception {
        var sandbox = Sandbox.in(folder);
        for (var deed : List.of(Deed.FIRST_DAY, Deed.MISHAPS, Deed.FULL_DISK)) {
            assertThat(sandbox.run(deed)).startsWith("title: ");
        }
        for (var death : Death.values()) {
            die(sandbox, death);
        }
        assertThat(sandbox.run(Deed.WRONG_PASSPHRASE)).startsWith("title: ");
        expectInTheStoreWhatIsKept(sandbox);
        commands(sandbox);
        damage(sandbox.data().resolve("store").resolve("cases.mv.db"));
        assertThat(sandbox.run(Deed.DAMAGED_FILE)).startsWith("title: ");
        assertThat(Arrays.stream(Secret.values()).map(secret -> "typed " + secret))
                .isSubsetOf(sandbox.said());
        assertThat(Traces.of(Secret.words(), folder)).isEmpty();
        assertThat(dumps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kestrel 琴音", "KESTREL 琴音", "kestrel 琴音"})
    void a_trace_is_found_however_it_is_written(String word) throws IOException {
        for (var charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
            expectTrace(("§§" + word + "§").getBytes(charset));
        }
        for (var spelling : Spellings.of("Kestrel 琴音")) {
            expectTrace(spelling);
        }
        for (var before : List.of("", "a", "ab", "abc")) {
            var text = before + "Kestrel 琴音" + "and more";
            expectTrace(Base64.getMimeEncoder().encode(text.getBytes(UTF_8)));
        }
        Files.write(folder.resolve("trace"), new byte[9]);
        Files.createDirectory(folder.resolve("of-kestrel 琴音.lock"));
        assertThat(Traces.of(List.of("Kestrel 琴音"), folder))
                .containsExactly("Kestrel 琴音 in of-kestrel 琴音.lock");
    }

    private void expectTrace(byte[] bytes) throws IOException {
        Files.write(folder.resolve("trace"), bytes);
        assertThat(Traces.of(List.of("Kestrel 琴音"), folder)).containsExactly("Kestrel 琴音 in trace");
    }

    private void die(Sandbox sandbox, Death death) throws Exception {
        var program = sandbox.start(death.deed);
        sandbox.until(program, death.word);
        var number = Long.toString(program.pid());
        if (death == Death.KILLED) {
            askForDumps(number);
        }
        call("kill", "-" + death.signal, number);
        sandbox.rest(program);
        assertThat(program.waitFor()).isNotZero();
    }

    /// As anybody can who is signed in to the computer as the same person.
    private void askForDumps(String number) throws Exception {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var dump = folder.resolve("asked-for.hprof");
        assertThat(call(jcmd, number, "GC.heap_dump", dump.toString())).isNotZero();
        assertThat(dump).doesNotExist();
        call("kill", "-QUIT", number);
    }

    private int call(String... words) throws Exception {
        var output = folder.resolve("called.txt").toFile();
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                .start()
                .waitFor();
    }

    /// What a file scored says is its result, and is printed; nothing of it goes elsewhere.
    private void commands(Sandbox sandbox) throws Exception {
        var account = new String[] {"--account", Secret.NAME.text(), "--passphrase-fd", "0"};
        assertThat(sandbox.command(Secret.PASSPHRASE, with(account, "verify"))).isZero();
        assertThat(sandbox.command(Secret.PASSPHRASE, with(account, "rescore", "--dry-run")))
                .isZero();
        assertThat(sandbox.command(Secret.WRONG_PASSPHRASE, with(account, "verify"))).isNotZero();
        score(sandbox);
    }

    private void score(Sandbox sandbox) throws Exception {
        var said = Secret.SCORED.text();
        var file = Files.createTempFile("answers", ".yaml");
        try {
            Files.writeString(file, "answers:\n  wants-to-happen: " + said + "\n");
            assertThat(sandbox.command(Secret.PASSPHRASE, "score", file.toString())).isZero();
            Files.writeString(file, "answers:\n  wants-to-happen: [" + said + "\n");
            assertThat(sandbox.command(Secret.PASSPHRASE, "score", file.toString())).isNotZero();
        } finally {
            Files.delete(file);
        }
        Files.writeString(folder.resolve("output-typed.txt"), "typed " + Secret.SCORED);
    }

    private static String[] with(String[] more, String... words) {
        var all = Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return all;
    }

    /// Otherwise there would be nothing that could have leaked.
    private static void expectInTheStoreWhatIsKept(Sandbox sandbox) throws Exception {
        var rows =
                QuickVault.rows(
                        sandbox.data(), Secret.NAME.text(), Secret.PASSPHRASE.text().toCharArray());
        for (var secret : Secret.values()) {
            var kept = rows.stream().anyMatch(row -> row.contains(secret.text()));
            switch (secret.kept()) {
                case IN_THE_STORE -> assertThat(kept).as("%s is in the store", secret).isTrue();
                case NOWHERE -> assertThat(kept).as("%s is in the store", secret).isFalse();
                case EITHER -> {}
            }
        }
    }

    /// Even one without our words would hold words of other people.
    private List<Path> dumps() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file ->
                            file.getFileName()
                                    .toString()
                                    .matches("core(\\..*)?|.*\\.hprof|hs_err.*|replay.*|.*\\.jfr"))
                    .toList();
        }
    }

    private static void damage(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (int at = 4096; at < bytes.length; at += 64) {
            bytes[at] ^= 0x55;
        }
        Files.write(file, bytes);
    }
}
