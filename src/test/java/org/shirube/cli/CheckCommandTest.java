package org.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.scoring.Shipped;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `shirube questionnaires check [DIR]`, on the shipped folder and on copies with one thing
/// changed.
class CheckCommandTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void the_shipped_folder_has_no_fault() {
        CommandLine done = CommandLine.run("questionnaires", "check");
        assertThat(done.exit()).isZero();
        assertThat(done.err()).isEmpty();
        assertThat(done.out()).startsWith("no faults: ").contains("languages en ", " ja ", " vi ");
    }

    @Test
    void a_folder_that_is_not_there_is_a_list_of_faults() {
        CommandLine done = CommandLine.run("questionnaires", "check", folder + "/nowhere");
        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.out()).isEmpty();
        assertThat(done.err()).contains("indicators.yaml:1:1: there is no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "danger.yaml | level: red | level: crimson | 'crimson' is not known here",
                "danger.yaml | mov-locked-in-or-guarded | mov-locked | 'mov-locked' is no indicator",
                "danger.yaml | question: controller-nearby | question: nobody | no question 'nobody'",
                "danger.yaml | answer: [not-treated] | answer: [untreated] | 'untreated' is no answer",
                "lenses/palermo-protocol.yaml | doc-passport-held: | doc-pass: | 'doc-pass' is no ind",
                "lenses/palermo-protocol.yaml | strength: M/M, counts | strength: X/M, counts | 'X' is",
                "lenses/palermo-protocol.yaml | counts: always | counts: mostly | 'mostly' is not known",
                "lenses/palermo-protocol.yaml | kind: condition | kind: mild | 'mild' is not known here",
                "lenses/palermo-protocol.yaml | [fraud, deception] | [fraudulent] | no value 'fraud",
                "lenses/palermo-protocol.yaml | oth-no-free-choice-to-stop | oth-free | 'oth-free' is",
                "lenses/palermo-protocol.yaml | soundInterview: yes | soundInterview: si | 'si' is not",
                "lenses/palermo-protocol.yaml | link: ABSENT | link: GONE | 'GONE' is not known here",
                "lenses/palermo-protocol.yaml | anyOf: [means, purpose] | anyOf: [mean] | no element",
                "lenses/palermo-protocol.yaml | linked-to-employer-or-broker | linked | 'linked' is no",
                "lenses/palermo-protocol.yaml | question: oth-no | questions: oth-no | 'question' is m",
                "lenses/palermo-protocol.yaml | id: purpose | id: aim | no element 'purpose'",
                "lenses/palermo-protocol.yaml | conclusion: | conclusions: | 'conclusion' is missing",
                "lenses/palermo-protocol.yaml | levels: | level: | 'levels' is missing",
                "lenses/palermo-protocol.yaml | work: | works: | 'works' is not known here",
                "languages/ja/danger.yaml | locked-in: | locked: | no text for 'danger.locked-in.title'",
                "languages/en/indicators.yaml | doc-passport-held: | doc-p: | no text for 'indicator.doc",
                "referrals/japan.yaml | id: embassy | id: iom | 'iom' is taken by",
                "languages/en/referrals.yaml | embassy: | embassies: | no text for 'referral.embassy",
                "reference/japan.yaml | yen: 150 | yen: dear | 'dear' is no figure"
            })
    void one_thing_changed_is_one_fault_found(String file, String old, String changed, String said)
            throws IOException {
        Shipped.copyTo(folder);
        Path target = folder.resolve(file);
        String text = Files.readString(target);
        assertThat(text).contains(old);
        Files.writeString(target, text.replace(old, changed));
        CommandLine done = CommandLine.run("questionnaires", "check", folder.toString());
        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.out()).isEmpty();
        assertThat(done.err().lines().toList())
                .anyMatch(line -> line.matches(file + ":\\d+:\\d+: .*") && line.contains(said));
    }

    @Test
    void a_lens_without_a_link_is_a_fault_and_no_crash() throws IOException {
        Shipped.copyTo(folder);
        Path lens = folder.resolve("lenses/palermo-protocol.yaml");
        String text = Files.readString(lens);
        int from = text.indexOf("\nlink:");
        Files.writeString(
                lens, text.substring(0, from) + text.substring(text.indexOf("\n#", from + 1)));
        CommandLine done = CommandLine.run("questionnaires", "check", folder.toString());
        assertThat(done.exit()).isEqualTo(1);
        assertThat(done.err()).contains("'link' is missing");
    }
}
