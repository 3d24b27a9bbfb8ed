package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.shirube.exchange.AnswerFileReader;
import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
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

    private static final String FREE_TIME = "going-out-in-free-time";
    private static final String TOUCH = "in-touch-with-others";
    private static final String KEPT = "papers-kept-by-others";
    private static final String PAY = "pay-problems";
    private static final String DEBT = "debt-because-of-coming";
    private static final String THREAT = "said-something-bad-would-happen";
    private static final String AS_TOLD = "life-here-as-told";
    private static final String SEXUAL = "unwanted-sexual-behaviour";

    /// Two answers that one person does not give in one talk.
    private record Clash(String one, String word, String other, String not) {}

    private static final List<Clash> CLASHES =
            List.of(
                    new Clash("decided-against-your-wish", "going-out", FREE_TIME, "free"),
                    new Clash("decided-against-your-wish", "phone-or-contacts", TOUCH, "none"),
                    new Clash("decided-against-your-wish", "my-papers", KEPT, "none"),
                    new Clash("own-child-held-over", "child-papers-kept", KEPT, "none"),
                    new Clash("family-papers-paid-how", "taken-from-pay", PAY, "none"),
                    new Clash("family-papers-paid-how", "still-owed", DEBT, "no"),
                    new Clash("no-to-marriage-would-mean", "family-harmed", THREAT, "none"),
                    new Clash("marriage-other-than-told", "yes", AS_TOLD, "as-told"),
                    new Clash("school-other-than-told", "pay-promised", AS_TOLD, "as-told"),
                    new Clash("school-money-owed-to", "agent", DEBT, "no"),
                    new Clash("school-money-owed-to", "bank-or-family", DEBT, "no"),
                    new Clash("hours-would-be-reported", "yes", THREAT, "none"),
                    new Clash("filming-said-to-a-no", "court-or-money", THREAT, "none"),
                    new Clash("filming-agreement", "other-work-was-said", AS_TOLD, "as-told"),
                    new Clash("venue-money", "fines", PAY, "none"),
                    new Clash("could-refuse-sexual-things", "no", SEXUAL, "none"),
                    new Clash("going-out-rule-not-kept", "money-taken", "penalty-collected", "no"));

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

    /// An invented interview is only worth something where its answers tell one story.
    @TestFactory
    Stream<DynamicTest> an_interview_says_the_same_wherever_it_is_asked_twice() {
        return Fields.of(tree("expected.yaml"), "the expected outcomes", faults).names().stream()
                .map(Node.Text::text)
                .map(id -> DynamicTest.dynamicTest(id, () -> assertOneStory(told(id))));
    }

    private static void assertOneStory(Screening told) {
        assertThat(Journey.of(Shipped.library(), told, Extent.FULL).noLongerAsked()).isEmpty();
        for (Clash clash : CLASHES) {
            assertThat(
                            said(told, clash.one()).contains(clash.word())
                                    && said(told, clash.other()).contains(clash.not()))
                    .as(clash.toString())
                    .isFalse();
        }
        if (told.answers().all().keySet().stream().anyMatch(key -> heldOn(told, key.question()))) {
            assertThat(said(told, "could-stop-without-harm")).doesNotContain("yes");
        }
    }

    private static boolean heldOn(Screening told, QuestionId question) {
        return question.id().startsWith("stayed-because-of-")
                && said(told, question.id()).contains("yes");
    }

    private static List<String> said(Screening told, String question) {
        return told.answers().value(new QuestionId(question)).map(Value::words).orElse(List.of());
    }

    /// Names, sums that make no fact, receipts and remarks are offered; they are not demanded.
    @Test
    void an_interview_in_which_much_is_found_demands_no_more_than_it_needs() {
        Screening told = told("passport-and-debt-keep-her-working");
        Journey journey = Journey.of(Shipped.library(), told, Extent.FULL);
        int seen = journey.pages().stream().mapToInt(page -> page.questions().size()).sum();
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
