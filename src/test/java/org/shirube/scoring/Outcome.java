package org.shirube.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.shirube.questionnaire.Minority;

/// What a told screening came to, with the expectations that tests have of it.
public record Outcome(Assessment assessment) {

    public Outcome is(Conclusion conclusion) {
        assertThat(assessment.conclusion()).as("conclusion: %s", this).isEqualTo(conclusion);
        return this;
    }

    public Outcome isNot(Conclusion conclusion) {
        assertThat(assessment.conclusion()).as("conclusion: %s", this).isNotEqualTo(conclusion);
        return this;
    }

    public Outcome missing(String... elements) {
        assertThat(assessment.missing()).as("missing").containsExactly(elements);
        return this;
    }

    public Outcome act(Status status) {
        return element("act", status);
    }

    public Outcome means(Status status) {
        return element("means", status);
    }

    public Outcome purpose(Status status) {
        return element("purpose", status);
    }

    private Outcome element(String id, Status status) {
        assertThat(assessment.element(id).status()).as("%s: %s", id, this).isEqualTo(status);
        return this;
    }

    /// How many distinct strong, medium and weak items stand behind an element.
    public Outcome items(String element, int strong, int medium, int weak) {
        ElementResult result = assessment.element(element);
        assertThat(new int[] {result.strong(), result.medium(), result.weak()})
                .as("strong, medium and weak items of %s", element)
                .containsExactly(strong, medium, weak);
        return this;
    }

    public Outcome values(String element, String... values) {
        assertThat(assessment.element(element).values()).containsExactly(values);
        return this;
    }

    public Outcome link(Assessment.Link link) {
        assertThat(assessment.link()).as("link: %s", this).isEqualTo(link);
        return this;
    }

    public Outcome child(Minority minority) {
        assertThat(assessment.child()).isEqualTo(minority);
        return this;
    }

    public Outcome danger(Danger.Level level, String trigger) {
        assertThat(assessment.dangers())
                .extracting(danger -> danger.level() + " " + danger.trigger())
                .contains(level + " " + trigger);
        return this;
    }

    public Outcome noDanger() {
        assertThat(assessment.dangers()).isEmpty();
        return this;
    }

    @Override
    public String toString() {
        return assessment.conclusion()
                + " missing "
                + assessment.missing()
                + ", link "
                + assessment.link()
                + ", "
                + assessment.elements().stream()
                        .map(e -> e.element() + " " + e.status() + " " + e.values())
                        .toList();
    }
}
