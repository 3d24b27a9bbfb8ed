package org.shirube.ui.assessment;

import org.shirube.questionnaire.QuestionId;
import org.shirube.scoring.Status;
import org.shirube.scoring.Strength;

import java.util.List;
import java.util.Optional;

/// One element as it is drawn: its facts as lines, and what is missing as gaps. `remark` says what
/// the law asks of it for this person.
public record Pillar(
        String element,
        String name,
        Status status,
        String statusWord,
        String values,
        Optional<String> remark,
        List<Line> lines,
        List<Line> quiet,
        List<Gap> gaps) {

    /// A fact and the answers behind it. Quiet lines say why the fact does not count.
    public record Line(
            String text, Strength strength, String strengthWord, String why, List<Told> behind) {}

    /// What is not known: nobody asked, or the question was put and not answered.
    public record Gap(String title, List<Missing> missing) {}

    /// Something missing, and the question that asks for it where one can be asked now.
    public record Missing(String text, Optional<QuestionId> question) {}
}
