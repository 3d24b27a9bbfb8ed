package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shirube.questionnaire.Indicator;
import org.shirube.source.Fault;
import org.shirube.source.Faults;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is wrong in the file of institutions is said with its place and what was expected.
class ReferralReaderTest {

    private static final String FILE = "referrals/japan.yaml";

    private static final String GOOD =
            """
            version: 1.0.0
            state: unreviewed
            source: somewhere
            institution:
              - id: centre
                consent: needed
                any:
                  - {indicator: doc-passport-held, scheme: titp, level: red}
                  - {statute: TITA48-1, danger: [locked-in, yellow]}
                notWhen:
                  - {sex: male, child: no}
                first:
                  - {question: permit-expires-on, withinDays: 0}
                contacts:
                  - {id: line, kind: phone, number: "0120-1", state: seen, lastChecked: "2026-11"}
              - id: gone
                suggest: never
                reason: it has closed
            """;

    @Test
    void a_good_file_has_no_fault_and_says_which_texts_it_needs() {
        assertThat(faults(GOOD)).isEmpty();
        assertThat(read(GOOD, new Faults()).texts())
                .containsExactly(
                        "referral.centre.name",
                        "referral.centre.suits",
                        "referral.centre.contact.line");
        assertThat(
                        read(
                                        GOOD.replace(
                                                "consent: needed",
                                                "consent: law\n    caution: yes"),
                                        new Faults())
                                .texts())
                .contains("referral.centre.caution");
    }

    @Test
    void a_provision_stands_for_every_fact_that_bears_on_it() {
        ReferralRule rule = read(GOOD, new Faults()).rules().getFirst();
        assertThat(rule.any().get(1).told().indicators())
                .extracting(fact -> fact.code().code())
                .contains("doc-passport-held", "doc-residence-card-held");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    version: 1.0.0         | versions: 1          | :1:1: 'version' is missing
                    id: centre             | id: gone             | :16:9: 'gone' is taken by
                    consent: needed        | consent: perhaps     | :6:14: 'perhaps' is not known
                    consent: needed        | caution: yes         | :5:5: 'consent' is missing
                    suggest: never         | suggest: often       | :17:14: 'often' is not known
                    reason: it has closed  | notWhen: [{sex: male}] | :16:5: 'reason' is missing
                    reason: it has closed  | any: [{sex: male}]   | :18:10: 'gone' is never sugg
                    doc-passport-held      | doc-passport         | :8:21: 'doc-passport' is no
                    statute: TITA48-1      | statute: TITA99      | :9:19: no fact bears on 'TITA99'
                    [locked-in, yellow]    | [locked-up]          | :9:38: 'locked-up' is no danger
                    scheme: titp           | scheme: titps        | :8:48: 'titps' is not known
                    level: red             | level: now           | :8:61: 'now' is not known
                    sex: male              | sex: man             | :11:15: 'man' is not known
                    sex: male              | level: red           | :11:10: 'level' is not known
                    {sex: male, child: no} | {}                   | :11:9: this case holds always
                    permit-expires-on      | permit-expires       | :13:20: no question
                    withinDays: 0          | within: 0            | :13:39: 'within' is not known
                    0120-1                 | call us              | :15:41: 'call us' is no tele
                    kind: phone            | kind: letter         | :15:26: 'letter' is not known
                    state: seen            | state: memory        | :15:79: what is from memory
                    , lastChecked: "2026-11" | ''                 | :15:9: 'lastChecked' is missing
                    "2026-11"              | "2026-13"            | :15:77: '2026-13' is no date
                    state: seen            | language: [vi, 5]    | :15:66: '5' is no language
                    """)
    void a_fault_is_said_with_its_place(String old, String changed, String said) {
        assertThat(GOOD).contains(old);
        List<Fault> faults = faults(GOOD.replace(old, changed));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault.toString()).startsWith(FILE + said));
        assertThat(faults).allSatisfy(fault -> assertThat(fault.expected()).isNotBlank());
    }

    @Test
    void an_institution_that_never_suits_is_a_fault() {
        String without = GOOD.replaceAll("(?s)    any:.*    notWhen", "    notWhen");
        assertThat(faults(without))
                .extracting(Fault::problem)
                .containsExactly("'centre' never suits");
    }

    private static List<Fault> faults(String text) {
        Faults faults = new Faults();
        read(text, faults);
        return faults.list();
    }

    private static ReferralRules read(String text, Faults faults) {
        if (!(SourceReader.parse(text, FILE) instanceof Parsed.Readable(var root))) {
            throw new AssertionError(text);
        }
        Map<String, List<Indicator>> provisions = new HashMap<>();
        Shipped.rules()
                .panels()
                .forEach(panel -> provisions.putAll(Propositions.factsByPart(panel)));
        return new ReferralReader(Shipped.library(), provisions, Shipped.rules().dangers(), faults)
                .read(root);
    }
}
