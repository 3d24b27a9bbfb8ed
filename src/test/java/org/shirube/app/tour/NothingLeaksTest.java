package org.shirube.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.Passphrase;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.storage.QuickVault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Works with the real program as people do, lets everything go wrong that can, and then searches
/// every byte that was left anywhere for what was typed.
class NothingLeaksTest {

    @TempDir private Path folder;

    @Test
    void nothing_that_was_typed_is_left_anywhere_but_in_the_encrypted_store() throws Exception {
        var sandbox = Sandbox.in(folder);
        assertThat(sandbox.run(AtTheKeyboard.Deed.FIRST_DAY)).startsWith("title: ");
        assertThat(sandbox.run(AtTheKeyboard.Deed.WRONG_PASSPHRASE)).startsWith("title: ");
        assertThat(sandbox.run(AtTheKeyboard.Deed.FULL_DISK)).startsWith("title: ");
        killWhileOpen(sandbox);
        expectAllInTheStore(sandbox);
        damage(sandbox.data().resolve("store").resolve("cases.mv.db"));
        assertThat(sandbox.run(AtTheKeyboard.Deed.DAMAGED_FILE)).startsWith("title: ");
        assertThat(Traces.of(Secrets.all(), folder)).isEmpty();
    }

    @Test
    void a_trace_is_found_however_it_is_written() throws IOException {
        for (var charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
            for (var word : List.of("Kestrel 琴音", "KESTREL 琴音", "kestrel 琴音")) {
                Files.write(folder.resolve("trace"), ("§§" + word + "§").getBytes(charset));
                assertThat(Traces.of(List.of("Kestrel 琴音"), folder))
                        .as("%s in %s", word, charset)
                        .containsExactly("Kestrel 琴音 in trace");
            }
        }
        Files.write(folder.resolve("trace"), new byte[9]);
        Files.createDirectory(folder.resolve("of-kestrel.lock"));
        assertThat(Traces.of(List.of("Kestrel"), folder))
                .containsExactly("Kestrel in of-kestrel.lock");
    }

    private static void killWhileOpen(Sandbox sandbox) throws Exception {
        var process = sandbox.start(AtTheKeyboard.Deed.UNTIL_KILLED);
        assertThat(process.inputReader().readLine()).isEqualTo("written");
        process.toHandle().destroyForcibly();
        assertThat(process.waitFor()).isNotZero();
    }

    /// Otherwise there would be nothing that could have leaked.
    private static void expectAllInTheStore(Sandbox sandbox) {
        var passphrase = new Passphrase(Secrets.PASSPHRASE.toCharArray());
        var vault = QuickVault.in(sandbox.data(), new RealClock());
        try (var session = QuickVault.session(vault.unlock(Secrets.NAME, passphrase))) {
            var cases = session.store().cases(0, 10);
            assertThat(cases).extracting(CaseSummary::alias).containsExactly(Secrets.ALIAS);
            var screening = cases.getFirst().newest().orElseThrow();
            var answers = session.store().screening(screening).orElseThrow().content().answers();
            assertThat(answers.value(new QuestionId("wants-to-happen")))
                    .isEqualTo(Optional.of(new Value.Told(Secrets.ANSWER)));
            assertThat(answers.all().values())
                    .extracting(answer -> answer.note())
                    .anyMatch(note -> note.contains(Secrets.NOTE))
                    .anyMatch(note -> note.contains(Secrets.UNSAVED));
            assertThat(session.store().dangers(screening))
                    .anyMatch(entry ->
                            entry.done()
                                    .filter(done -> done.what().equals(Secrets.DONE))
                                    .isPresent());
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
