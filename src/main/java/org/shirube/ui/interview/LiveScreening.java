package org.shirube.ui.interview;

import org.shirube.casework.Casework;
import org.shirube.casework.SavedScreening;
import org.shirube.casework.Saving;
import org.shirube.questionnaire.NonAnswer;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.scoring.Rulebook;
import org.shirube.screening.Answer;
import org.shirube.screening.AnswerKey;
import org.shirube.screening.Answers;
import org.shirube.screening.Extent;
import org.shirube.screening.Journey;
import org.shirube.screening.Profile;
import org.shirube.ui.kit.Background;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A screening while it is worked on. Each change is recomputed at once and written in the
/// background; [Unsaved] knows what is not on the disk yet. Used by the window's thread only.
public final class LiveScreening {

    /// Stands for the page about the person where others are named by a question.
    public static final QuestionId THE_PERSON = new QuestionId("the-person");

    private static final Set<NonAnswer> NOT_PUT =
            Set.of(NonAnswer.NOT_ASKED, NonAnswer.NOT_SAFE_TO_ASK);

    private final Casework casework;
    private final Unsaved unsaved;
    private final DangerLog dangerLog;
    private final SentBack sentBack;
    private final Deque<Change> changes = new ArrayDeque<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Function<QuestionId, Optional<String>> putIn = _ -> Optional.empty();
    private Standing standing;

    public LiveScreening(Casework casework, Background background, SavedScreening saved) {
        this.casework = casework;
        standing = standing(saved);
        unsaved = new Unsaved(background, this::saved, this::tell);
        dangerLog = new DangerLog(casework, unsaved, saved.id());
        sentBack = new SentBack(casework, background, this::tell);
        background.run(() -> casework.dangers(saved.id()), this::dangersKnown);
        sentBack.begin(saved);
    }

    /// One answer as it was before it changed.
    private record Change(AnswerKey key, Optional<Answer> before) {}

    public Rulebook rulebook() {
        return casework.rulebook();
    }

    public Standing standing() {
        return standing;
    }

    public SavedScreening saved() {
        return standing.saved();
    }

    public Unsaved unsaved() {
        return unsaved;
    }

    public DangerLog dangerLog() {
        return dangerLog;
    }

    /// What a reviewer asks for.
    public SentBack sentBack() {
        return sentBack;
    }

    /// Who is told whenever the screening changed, or more of it is on the disk.
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// From now on, each question is put in the language (a BCP 47 tag) that this names.
    public void putIn(Function<QuestionId, Optional<String>> languages) {
        putIn = languages;
    }

    /// Gives, changes or takes back an answer; what was noted beside it stays with a changed value.
    public void answer(QuestionId question, Optional<Value> value) {
        Optional<Answer> before = standing.answer(question);
        change(question, value.map(given -> with(before, given).withLanguage(of(question, given))));
    }

    private static Answer with(Optional<Answer> before, Value value) {
        return before.map(answer -> answer.withValue(value)).orElseGet(() -> Answer.stated(value));
    }

    /// The language in which a question was put; none where it was not put at all.
    private Optional<String> of(QuestionId question, Value given) {
        return given instanceof Value.Without(NonAnswer reason) && NOT_PUT.contains(reason)
                ? Optional.empty()
                : putIn.apply(question);
    }

    /// Changes what stands beside an answer. A note to a question that nobody has answered says
    /// that it was not asked yet.
    public void annotate(QuestionId question, UnaryOperator<Answer> addition) {
        Answer answer =
                standing.answer(question)
                        .orElseGet(() -> Answer.stated(new Value.Without(NonAnswer.NOT_ASKED)));
        change(question, Optional.of(addition.apply(answer)));
    }

    /// Says who the person is.
    public void profile(Profile profile) {
        if (!profile.equals(saved().content().profile())) {
            unsaved.write(new Unsaved.Who(), casework::profiled, () -> become(profile));
        }
    }

    /// Remembers the page; false, and nobody is told, where it is known already.
    public boolean place(QuestionId page) {
        boolean moved = !saved().position().equals(Optional.of(page));
        if (moved) {
            place(Optional.of(page), saved().extent());
        }
        return moved;
    }

    /// Asks a topic that the profile does not call for.
    public void addTopic(String topic) {
        extend(saved().extent().with(topic));
    }

    /// Goes on with the full interview, or with the short form only.
    public void askShortForm(boolean only) {
        extend(saved().extent().asShortForm(only));
    }

    /// Goes on with the full interview where the short form does not ask the question.
    public void reach(QuestionId question) {
        boolean asked =
                standing.journey().pages().stream()
                        .flatMap(page -> page.questions().stream())
                        .anyMatch(one -> one.id().equals(question));
        if (!asked) {
            askShortForm(false);
        }
    }

    public boolean asksShortForm() {
        return saved().extent().shortForm();
    }

    private void extend(Extent further) {
        if (!further.equals(saved().extent())) {
            place(saved().position(), further);
        }
    }

    /// Topics that the interview does not have now.
    public List<String> topicsToAdd() {
        Set<String> there = new HashSet<>();
        standing.journey().topics().forEach(topic -> there.add(topic.questionnaire().id()));
        return rulebook().library().questionnaires().stream()
                .map(questionnaire -> questionnaire.id())
                .filter(id -> !there.contains(id))
                .toList();
    }

    private void place(Optional<QuestionId> page, Extent extent) {
        unsaved.write(
                new Unsaved.Place(),
                now -> casework.placed(now.id(), now.position(), now.extent()),
                () -> move(saved().at(page, extent)));
    }

    /// Takes the last change of an answer back, and says to which question; again for the one
    /// before.
    public Optional<QuestionId> undo() {
        Optional<Change> last = Optional.ofNullable(changes.poll());
        last.ifPresent(change -> set(change.key(), change.before()));
        return last.map(change -> change.key().question());
    }

    public boolean canUndo() {
        return !changes.isEmpty();
    }

    private void change(QuestionId question, Optional<Answer> after) {
        Optional<Answer> before = standing.answer(question);
        if (!before.equals(after)) {
            AnswerKey key = AnswerKey.first(question);
            changes.push(new Change(key, before));
            set(key, after);
        }
    }

    private void set(AnswerKey key, Optional<Answer> answer) {
        Answers answers = saved().content().answers();
        Answers changed =
                answer.map(given -> answers.with(key, given)).orElseGet(() -> answers.without(key));
        unsaved.write(
                new Unsaved.Given(key),
                now -> answered(now, key),
                () -> become(saved().with(saved().content().with(changed))));
    }

    private Saving answered(SavedScreening now, AnswerKey key) {
        return casework.answered(now, key);
    }

    /// Another page asks and says the same: only other topics make another journey.
    private void move(SavedScreening moved) {
        if (moved.extent().equals(saved().extent())) {
            standing = new Standing(moved, standing.journey(), standing.dangers());
        } else {
            become(moved);
        }
    }

    private void become(Profile profile) {
        become(saved().with(saved().content().with(profile)));
    }

    private void become(SavedScreening changed) {
        standing = standing(changed);
        dangerLog.note(standing.dangers());
    }

    private Standing standing(SavedScreening saved) {
        Journey journey = Journey.of(rulebook().library(), saved.content(), saved.extent());
        return new Standing(saved, journey, rulebook().assess(saved.content()).dangers());
    }

    private void dangersKnown(List<org.shirube.casework.DangerEntry> entries) {
        dangerLog.known(entries);
        dangerLog.note(standing.dangers());
        tell();
    }

    private void tell() {
        if (unsaved.status() instanceof Unsaved.Written) {
            sentBack.look(saved());
        }
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
