package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.shirube.exchange.AnswerFileReader;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Extent;
import org.shirube.screening.Journey;
import org.shirube.screening.Screening;
import org.shirube.source.Faults;
import org.shirube.source.Fields;
import org.shirube.source.Node;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whole invented interviews, answered question by question: do the questionnaires that ship carry
/// what was said to the conclusion that the law draws from it?
class InterviewsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "interviews");

    /// 45 questions at most where nothing is found, five of them about the person.
    private static final int MOST = 45 - 5;

    private final Faults faults = new Faults();

    @TestFactory
    Stream<DynamicTest> an_interview_comes_to_what_the_law_says() {
        Fields rows = Fields.of(tree("expected.yaml"), "the expected outcomes", faults);
        List<String> ids = rows.names().stream().map(Node.Text::text).toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(7);
        return ids.stream().map(id -> DynamicTest.dynamicTest(id, () -> check(rows, id)));
    }

    private void check(Fields rows, String id) {
        Fields row = rows.fields(id, fields -> fields).orElseThrow();
        Assessment found = Shipped.rules().assess(told(id));
        Map<String, Conclusion> words = LensReader.upper(Conclusion.class);
        assertThat(row.choice("expected", words)).contains(found.conclusion());
        assertThat(row.texts("missing"))
                .extracting(Node.Text::text)
                .containsExactlyElementsOf(found.missing());
        assertThat(row.choice("child", Words.all(Minority.class))).contains(found.child());
        assertThat(row.text("danger")).isEqualTo(found.dangers().isEmpty() ? "no" : "yes");
        assertThat(faults.list()).isEmpty();
    }

    @Test
    void an_interview_in_which_nothing_is_found_stays_short_and_leaves_nothing_open() {
        Journey journey = Journey.of(Shipped.library(), told("nothing-found"), Extent.FULL);
        assertThat(demanded(journey)).isLessThanOrEqualTo(MOST);
        assertThat(journey.nextOpen()).isEmpty();
        assertThat(journey.noLongerAsked()).isEmpty();
    }

    /// Names, sums that make no fact, receipts and remarks are offered; they are not demanded.
    @Test
    void an_interview_in_which_much_is_found_demands_no_more_than_it_needs() {
        Screening told = told("passport-and-debt-keep-her-working");
        Journey journey = Journey.of(Shipped.library(), told, Extent.FULL);
        int seen = journey.topics().stream().mapToInt(Journey.Topic::seen).sum();
        assertThat(demanded(journey)).isBetween(60L, 90L).isLessThan(seen - 20);
    }

    private static long demanded(Journey journey) {
        return journey.pages().stream()
                .flatMap(page -> page.questions().stream())
                .filter(question -> !question.traits().optional())
                .count();
    }

    private Screening told(String id) {
        Screening screening =
                new AnswerFileReader(Shipped.library(), Shipped.TODAY, faults)
                        .read(tree(id + ".yaml"));
        assertThat(faults.list()).isEmpty();
        return screening;
    }

    private static Node tree(String file) {
        return switch (SourceReader.read(FOLDER.resolve(file), file)) {
            case Parsed.Readable(Node root) -> root;
            case Parsed.Unreadable(var found) -> throw new AssertionError(found);
        };
    }
}
