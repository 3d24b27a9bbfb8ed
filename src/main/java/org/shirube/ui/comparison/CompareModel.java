package org.shirube.ui.comparison;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.shirube.casework.CaseFile;
import org.shirube.casework.SavedScreening;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.scoring.Rulebook;
import org.shirube.scoring.Shift;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Two screenings of a case, the earlier and the later one, as somebody chose them. Both are looked
/// at under today's rules, so that what differs comes from what was told.
public final class CompareModel {

    private final CaseFile file;
    private final Rulebook rulebook;
    private final ObjectProperty<SavedScreening> before;
    private final ObjectProperty<SavedScreening> after;
    private final BooleanProperty everything = new SimpleBooleanProperty(false);

    /// The questions of one questionnaire that were answered at least once; none where today's
    /// questionnaires no longer know them.
    record Topic(Optional<Questionnaire> questionnaire, List<Difference> differences) {}

    private CompareModel(CaseFile file, Rulebook rulebook) {
        this.file = file;
        this.rulebook = rulebook;
        after = new SimpleObjectProperty<>(file.screenings().getFirst());
        before = new SimpleObjectProperty<>(file.screenings().get(1));
    }

    /// Of a case with two screenings at least: first the two newest.
    public static Optional<CompareModel> of(CaseFile file, Rulebook rulebook) {
        return file.screenings().size() < 2
                ? Optional.empty()
                : Optional.of(new CompareModel(file, rulebook));
    }

    CaseFile file() {
        return file;
    }

    /// All that there are to choose from, the newest first.
    List<SavedScreening> screenings() {
        return file.screenings();
    }

    ObjectProperty<SavedScreening> before() {
        return before;
    }

    ObjectProperty<SavedScreening> after() {
        return after;
    }

    /// Whether also what was told alike is shown.
    BooleanProperty everything() {
        return everything;
    }

    /// What is shown, in the order in which it is asked.
    List<Topic> topics() {
        Map<Optional<Questionnaire>, List<Difference>> found =
                differences().stream()
                        .filter(each -> everything.get() || each.kind() != Difference.Kind.SAME)
                        .collect(Collectors.groupingBy(each -> home(each.key())));
        List<Topic> topics = new ArrayList<>();
        for (var questionnaire : rulebook.library().questionnaires()) {
            var here = found.get(Optional.of(questionnaire));
            if (here != null) {
                topics.add(new Topic(Optional.of(questionnaire), inOrder(here, questionnaire)));
            }
        }
        Optional.ofNullable(found.get(Optional.<Questionnaire>empty()))
                .ifPresent(unknown -> topics.add(new Topic(Optional.empty(), unknown)));
        return topics;
    }

    long count(Difference.Kind kind) {
        return differences().stream().filter(each -> each.kind() == kind).count();
    }

    /// What the later answers change in the result.
    List<Shift> shifts() {
        return Shift.between(
                rulebook.assess(before.get().content()), rulebook.assess(after.get().content()));
    }

    Optional<Question> question(AnswerKey key) {
        return rulebook.library().find(key.question());
    }

    private List<Difference> differences() {
        return Difference.between(
                before.get().content().answers(), after.get().content().answers());
    }

    private Optional<Questionnaire> home(AnswerKey key) {
        return question(key).map(question -> rulebook.library().home(question.id()));
    }

    private static List<Difference> inOrder(List<Difference> here, Questionnaire questionnaire) {
        var order = questionnaire.questions().map(Question::id).toList();
        return here.stream()
                .sorted(
                        Comparator.<Difference>comparingInt(
                                        each -> order.indexOf(each.key().question()))
                                .thenComparingInt(each -> each.key().occurrence()))
                .toList();
    }
}
