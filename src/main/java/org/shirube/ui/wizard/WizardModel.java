package org.shirube.ui.wizard;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.ui.interview.LiveScreening;
import org.shirube.ui.interview.Standing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where the caseworker is in the interview, and what stands on the screen: a page, the warning
/// before a sensitive one, a break, or the end of the talk. Turning a page never waits for the
/// disk, leaving does.
public final class WizardModel {

    /// What the middle of the screen shows.
    public enum Showing {
        PAGE,
        WARNING,
        BREAK,
        STOPPING
    }

    private final LiveScreening live;
    private final Company company = new Company();
    private final DangerWatch watch;
    private final Leaving leaving;
    private final BooleanProperty guidance;
    private final Set<QuestionId> warned = new HashSet<>();
    private Runnable listener = () -> {};
    private Optional<String> second = Optional.empty();
    private Optional<Showing> aside = Optional.empty();
    private List<Step> steps;
    private int here;
    private boolean turning;
    private boolean visiting;

    public WizardModel(LiveScreening live) {
        this(live, new SimpleBooleanProperty(true));
    }

    /// Opens and closes the guidance where the window remembers it.
    public WizardModel(LiveScreening live, BooleanProperty guidance) {
        this.live = live;
        this.guidance = guidance;
        watch = new DangerWatch(live, company);
        leaving = new Leaving(live.unsaved());
        steps = Step.of(live.standing().journey());
        here = live.saved().position().flatMap(this::find).or(this::firstIncomplete).orElse(0);
        changed();
        live.onChange(this::changed);
    }

    /// Opened for one question, from the check or the assessment: the page is shown, and going on
    /// leads back.
    public WizardModel visiting(QuestionId question) {
        live.reach(question);
        go(question);
        drawn();
        visiting = true;
        return this;
    }

    public boolean isVisiting() {
        return visiting;
    }

    BooleanProperty guidance() {
        return guidance;
    }

    public LiveScreening live() {
        return live;
    }

    public Standing standing() {
        return live.standing();
    }

    /// Who is told whenever something on the screen may have changed: the newest view.
    public void setOnChange(Runnable listener) {
        this.listener = listener;
    }

    Step step() {
        return steps.get(here);
    }

    /// The page with this key as it is now, or the one where we are.
    Step step(QuestionId key) {
        return find(key).map(steps::get).orElseGet(this::step);
    }

    /// What probably stands on the screen next, so that it can be built before: the page behind a
    /// warning, and the pages after and before this one.
    List<PageDeck.Place> near() {
        return Stream.concat(
                        Stream.of(PageDeck.Place.of(step(), Showing.PAGE)),
                        IntStream.of(here + 1, here - 1)
                                .filter(index -> index >= 0 && index < steps.size())
                                .mapToObj(steps::get)
                                .map(step -> PageDeck.Place.of(step, showingOf(step))))
                .toList();
    }

    List<Step> steps() {
        return steps;
    }

    DangerWatch dangers() {
        return watch;
    }

    public Showing showing() {
        return aside.orElseGet(() -> showingOf(step()));
    }

    private Showing showingOf(Step step) {
        return step.needsWarning() && !warned.contains(step.key()) ? Showing.WARNING : Showing.PAGE;
    }

    /// Goes on: from what stands in a page's place to the page, from a page to the next. False
    /// where this was the last page. A press before the new page is drawn is ignored.
    public boolean next() {
        if (turning) {
            return true;
        }
        if (showing() != Showing.PAGE) {
            goOn();
            return true;
        }
        return skip();
    }

    /// Turns to the next page, whatever stands here; false where this was the last.
    public boolean skip() {
        if (visiting || here == steps.size() - 1) {
            return false;
        }
        turnTo(here + 1);
        return true;
    }

    public void back() {
        if (!turning && here > 0) {
            turnTo(here - 1);
        }
    }

    public boolean isFirst() {
        return here == 0;
    }

    /// The new page stands on the screen.
    public void drawn() {
        turning = false;
    }

    /// Goes to the page that asks a question, if it is asked now.
    public void go(QuestionId question) {
        find(question).ifPresent(this::turnTo);
    }

    /// The same, also where only the full interview asks it.
    void reach(QuestionId question) {
        live.reach(question);
        go(question);
    }

    public void goToPerson() {
        go(LiveScreening.THE_PERSON);
    }

    /// Goes to the first page of a topic that is not complete, or to its first.
    public void goToTopic(String topic) {
        Step.pageOf(steps, topic).ifPresent(step -> go(step.key()));
    }

    public void addTopic(String topic) {
        live.addTopic(topic);
        goToTopic(topic);
    }

    /// The first question of this page without an answer, or its first.
    Optional<Question> firstOpen() {
        List<Question> questions =
                step() instanceof Step.Asking asking ? asking.page().questions() : List.of();
        return questions.stream()
                .filter(question -> standing().answer(question.id()).isEmpty())
                .findFirst()
                .or(() -> questions.stream().findFirst());
    }

    /// Takes the last answer back and shows where.
    public void undo() {
        live.undo().flatMap(this::find).ifPresent(this::show);
    }

    /// The caseworker has warned the person and goes on.
    public void goOn() {
        if (aside.isEmpty()) {
            warned.add(step().key());
        }
        aside = Optional.empty();
        tell();
    }

    public void takeBreak() {
        aside = Optional.of(Showing.BREAK);
        tell();
    }

    public void stop() {
        watch.close();
        aside = Optional.of(Showing.STOPPING);
        tell();
    }

    public boolean isSomebodyPresent() {
        return company.isPresent();
    }

    public void saySomebodyPresent(boolean present) {
        company.say(present);
        if (present) {
            watch.close();
        }
        tell();
    }

    public void toggleDangers() {
        watch.toggle();
        tell();
    }

    /// The language that stands under the interface's.
    public Optional<String> second() {
        return second;
    }

    public void setSecond(Optional<String> tag) {
        second = tag;
        tell();
    }

    Leaving leaving() {
        return leaving;
    }

    /// Runs `then` once everything is on the disk; not at all while something cannot be written.
    public void leave(Runnable then) {
        leaving.leave(then);
        tell();
    }

    private void turnTo(int index) {
        if (index != here) {
            turning = true;
            visiting = false;
            watch.close();
        }
        show(index);
    }

    private void show(int index) {
        here = index;
        aside = Optional.empty();
        if (!live.place(step().key())) {
            tell();
        }
    }

    private void changed() {
        QuestionId key = step().key();
        steps = Step.of(standing().journey());
        here = find(key).orElse(Math.min(here, steps.size() - 1));
        company.look(standing());
        watch.look();
        tell();
    }

    private Optional<Integer> firstIncomplete() {
        return standing().journey().nextOpen().flatMap(page -> find(page.top().id()));
    }

    private Optional<Integer> find(QuestionId question) {
        return Step.find(steps, question);
    }

    private void tell() {
        listener.run();
    }
}
