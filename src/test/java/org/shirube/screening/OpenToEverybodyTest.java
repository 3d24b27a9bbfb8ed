package org.shirube.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.scoring.ScreeningLanguage;
import org.shirube.scoring.Shipped;
import org.shirube.source.Node;
import org.shirube.source.Parsed;
import org.shirube.source.SourceFolder;
import org.shirube.source.SourceReader;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Nothing is hidden from anybody because of nationality, sex or age: every topic that ships is
/// asked, or can be added by hand.
class OpenToEverybodyTest {

    private static final List<String> SEXES = List.of("female", "male", "other", "");
    private static final List<String> NATIONALITIES = List.of("JPN", "PHL", "VNM", "USA", "");

    private static Stream<Age> ages() {
        return Stream.concat(
                IntStream.of(9, 15, 17, 18, 24, 70).mapToObj(Age.Years::new),
                Stream.of(new Age.Band(15, 19), new Age.NotKnown()));
    }

    private static Stream<String> schemes() {
        return Stream.concat(Profile.SCHEMES.stream(), Stream.of(""));
    }

    private static Stream<Profile> profiles() {
        return ages().flatMap(age ->
                schemes()
                        .flatMap(scheme ->
                                SEXES.stream()
                                        .flatMap(sex ->
                                                NATIONALITIES.stream()
                                                        .map(nationality ->
                                                                somebody(
                                                                        age,
                                                                        scheme,
                                                                        sex,
                                                                        nationality)))));
    }

    private static Profile somebody(Age age, String scheme, String sex, String nationality) {
        return new Profile(
                age, age.minority(Shipped.TODAY), sex, nationality, scheme, List.of("en"));
    }

    private static Set<QuestionId> asked(Profile profile, Extent extent) {
        Screening blank = Screening.blank(Shipped.TODAY).with(profile);
        return new Enablement(Shipped.library(), blank, extent).asked();
    }

    @Test
    void every_topic_is_asked_of_everybody_or_can_be_added() {
        List<Questionnaire> topics = Shipped.library().questionnaires();
        Set<String> all = Set.copyOf(topics.stream().map(Questionnaire::id).toList());
        assertThat(topics).hasSizeGreaterThanOrEqualTo(23);
        assertThat(profiles())
                .hasSizeGreaterThan(3000)
                .allSatisfy(profile -> {
                    Set<QuestionId> asked = asked(profile, Extent.adding(all));
                    assertThat(topics)
                            .allMatch(topic ->
                                    topic.pages().stream()
                                            .map(Question::id)
                                            .anyMatch(asked::contains));
                });
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void neither_sex_nor_nationality_changes_what_is_asked(String scheme) {
        assertThat(ages())
                .allSatisfy(age -> {
                    Set<QuestionId> expected = asked(somebody(age, scheme, "", ""), Extent.FULL);
                    assertThat(
                                    SEXES.stream()
                                            .flatMap(sex ->
                                                    NATIONALITIES.stream()
                                                            .map(nationality ->
                                                                    somebody(
                                                                            age,
                                                                            scheme,
                                                                            sex,
                                                                            nationality))))
                            .allSatisfy(
                                    one -> assertThat(asked(one, Extent.FULL)).isEqualTo(expected));
                });
    }

    /// The age decides who is asked what about sexual matters, and never whether a topic is there:
    /// grown up or not, the topics that are asked at first differ by nothing else.
    @ParameterizedTest
    @MethodSource("schemes")
    void age_changes_no_topic_but_that_of_sexual_harm_to_children(String scheme) {
        assertThat(ages())
                .allSatisfy(age ->
                        assertThat(topics(age, scheme))
                                .containsExactlyElementsOf(topics(new Age.Years(30), scheme)));
    }

    private static List<String> topics(Age age, String scheme) {
        Screening blank =
                Screening.blank(Shipped.TODAY).with(somebody(age, scheme, "female", "JPN"));
        return Journey.of(Shipped.library(), blank, Extent.FULL).topics().stream()
                .map(topic -> topic.questionnaire().id())
                .filter(id -> !id.equals("child-sexual-exploitation"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "spouse, work-or-training, marriage-came-about, yes",
        "dependent, work-or-training, marriage-came-about, yes",
        "japanese, marriage-or-family, marriage-came-about, yes",
        "japanese, work-or-training, marriage-came-about, no",
        "student, work-or-training, school-other-than-told, yes",
        "none, study, school-other-than-told, yes",
        "none, work-or-training, school-other-than-told, no",
        "ssw-2, work-or-training, support-paid-for, yes",
        "engineer, work-or-training, support-paid-for, no"
    })
    void the_permit_or_how_it_began_opens_a_topic(
            String scheme, String began, String question, String opened) {
        ScreeningLanguage told =
                ScreeningLanguage.screening(scheme).answer("situation-began-through", began);
        Set<QuestionId> asked = new Enablement(Shipped.library(), told.told(), Extent.FULL).asked();
        assertThat(asked.contains(new QuestionId(question))).isEqualTo(opened.equals("yes"));
    }

    @Test
    void no_audience_names_a_sex_or_a_nationality() {
        SourceFolder folder = SourceFolder.at(Shipped.FOLDER);
        List<String> keys =
                folder.files("questionnaires").stream()
                        .flatMap(file -> audiences(tree(file)))
                        .distinct()
                        .toList();
        assertThat(keys).contains("child", "scheme").isSubsetOf("child", "scheme", "exceptScheme");
    }

    private static Stream<String> audiences(Node node) {
        return switch (node) {
            case Node.Fields(_, var entries) ->
                    entries.entrySet().stream()
                            .flatMap(entry ->
                                    entry.getKey().text().equals("askOf")
                                            ? keys(entry.getValue())
                                            : audiences(entry.getValue()));
            case Node.Items(_, var items) -> items.stream().flatMap(OpenToEverybodyTest::audiences);
            case Node.Text _ -> Stream.empty();
        };
    }

    private static Stream<String> keys(Node audience) {
        return ((Node.Fields) audience).entries().keySet().stream().map(Node.Text::text);
    }

    private static Node tree(String file) {
        return switch (SourceReader.read(Shipped.FOLDER.resolve(file), file)) {
            case Parsed.Readable(Node root) -> root;
            case Parsed.Unreadable(var found) -> throw new AssertionError(found);
        };
    }
}
