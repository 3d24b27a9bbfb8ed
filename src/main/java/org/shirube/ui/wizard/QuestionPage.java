package org.shirube.ui.wizard;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.questionnaire.AnswerKind;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Wording.Asked;
import org.shirube.screening.Answer;
import org.shirube.screening.Screening;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.FocusInside;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A page of questions: the heading, the question that opens it, and the follow-ups that the
/// answers unfold beneath.
final class QuestionPage extends VBox implements WizardPage {

    private final WizardModel model;
    private final Wordbook words;
    private final Remark remark;
    private final Step.Asking first;
    private final VBox questions = new VBox();
    private final WrappedText kept = new WrappedText("", "soft", "small");
    private final DetailBar details;
    private final Map<QuestionId, QuestionBlock> blocks = new HashMap<>();
    private Optional<QuestionId> current = Optional.empty();

    QuestionPage(WizardModel model, Wordbook words, Step.Asking step) {
        this.model = model;
        this.words = words;
        this.first = step;
        remark = new Remark(model.live().rulebook(), words.texts());
        details =
                new DetailBar(
                        words.texts(),
                        (question, addition) -> model.live().annotate(question.id(), addition));
        getStyleClass().add("page");
        questions.getStyleClass().add("questions");
        kept.managedProperty().bind(kept.visibleProperty());
        getChildren().setAll(head(), questions, kept, details);
        refresh();
    }

    @Override
    public VBox node() {
        return this;
    }

    @Override
    public void refresh() {
        if (model.step(first.key()) instanceof Step.Asking now && now.key().equals(first.key())) {
            arrange(now.page().questions());
            Screening content = model.standing().saved().content();
            now.page()
                    .questions()
                    .forEach(each ->
                            block(each)
                                    .show(
                                            content.answers().to(each.id()),
                                            remark.about(each, content)));
            showDetails(now.page().questions());
            showKept(now.page().top());
        }
    }

    @Override
    public boolean commit() {
        boolean dated = details.commit();
        return List.copyOf(questions.getChildren()).stream()
                .map(QuestionBlock.class::cast)
                .map(QuestionBlock::commit)
                .reduce(dated, Boolean::logicalAnd);
    }

    @Override
    public void digit(int key) {
        focused()
                .or(model::firstOpen)
                .ifPresent(question -> NumberKeys.answer(model.live(), question, key));
    }

    @Override
    public Optional<QuestionId> about() {
        return current.or(() -> Optional.of(first.key()));
    }

    private VBox head() {
        Question top = first.page().top();
        Asked asked = words.asked(top.id());
        String topic = first.topic().questionnaire().id();
        var head =
                new VBox(
                        new WrappedText(
                                words.texts()
                                        .get(
                                                "wizard.page-of",
                                                words.title(topic),
                                                first.number(),
                                                first.of()),
                                "soft",
                                "small",
                                "place"),
                        new WrappedText(asked.text(), "heading"));
        head.getStyleClass().add("head");
        if (top.id().isForTheCaseworker()) {
            head.getChildren().add(new Pill(text("wizard.for-you"), Pill.Tone.WARNING));
        }
        words.second(top.id()).ifPresent(second -> addSecond(head, top, second));
        asked.hint().ifPresent(hint -> head.getChildren().add(new WrappedText(hint, "soft")));
        return head;
    }

    private void addSecond(VBox head, Question top, Asked second) {
        head.getChildren().add(new WrappedText(words.phrase(second.text()), "second-language"));
        if (words.isDraft(top.id())) {
            head.getChildren().add(new Pill(text("wizard.draft"), Pill.Tone.WARNING));
        }
    }

    /// Puts in what has unfolded and takes out what is no longer asked; what stays is not touched,
    /// so that nobody loses the place where they type.
    private void arrange(List<Question> asked) {
        List<QuestionBlock> wanted = asked.stream().map(this::block).toList();
        List<Node> there = questions.getChildren();
        there.removeIf(node -> !wanted.contains(node));
        for (int i = 0; i < wanted.size(); i++) {
            if (there.size() <= i || there.get(i) != wanted.get(i)) {
                there.add(i, wanted.get(i));
            }
        }
    }

    private QuestionBlock block(Question question) {
        QuestionBlock known = blocks.get(question.id());
        if (known == null) {
            known = made(question);
            blocks.put(question.id(), known);
        }
        return known;
    }

    private QuestionBlock made(Question question) {
        var block = new QuestionBlock(question, words, depth(question));
        block.setOnAnswer(value -> {
            current = Optional.of(question.id());
            model.live().answer(question.id(), value);
        });
        Typing.named(block, question.id().id());
        Typing.unfolding(block, "note", () -> unfold(question.id(), details::openNote));
        Typing.unfolding(block, "on", () -> unfold(question.id(), details::openDate));
        FocusInside.on(block, within -> entered(question.id(), within));
        return block;
    }

    private void entered(QuestionId question, boolean within) {
        if (within && !current.equals(Optional.of(question))) {
            current = Optional.of(question);
            if (model.step(first.key()) instanceof Step.Asking now) {
                showDetails(now.page().questions());
            }
        }
    }

    private void unfold(QuestionId question, Runnable field) {
        entered(question, true);
        field.run();
    }

    private void showDetails(List<Question> asked) {
        Question speaksOf =
                asked.stream()
                        .filter(each -> current.equals(Optional.of(each.id())))
                        .findFirst()
                        .orElse(asked.getFirst());
        asked.forEach(each -> block(each).setCurrent(asked.size() > 1 && each.equals(speaksOf)));
        Optional<Answer> answer = model.standing().answer(speaksOf.id());
        Optional<String> name =
                asked.size() > 1
                        ? Optional.of(words.asked(speaksOf.id()).label())
                        : Optional.empty();
        details.show(speaksOf, answer, name);
    }

    /// Answers of this page that another answer has closed are not gone; this says so.
    private void showKept(Question top) {
        long count =
                model.standing().journey().noLongerAsked().stream()
                        .filter(key ->
                                top.withFollowUps().anyMatch(q -> q.id().equals(key.question())))
                        .count();
        kept.setVisible(count > 0);
        kept.setText(count == 0 ? "" : words.texts().get("wizard.kept", count));
    }

    private Optional<Question> focused() {
        return new ArrayList<>(blocks.values())
                .stream().filter(FocusInside::of).map(QuestionBlock::question).findFirst();
    }

    /// How far below the top of the page a question stands; those of a group are follow-ups too.
    private int depth(Question question) {
        int depth = 0;
        var above = model.live().rulebook().library().placed(question.id()).parent();
        while (above.isPresent()) {
            depth++;
            above = above.get().parent();
        }
        boolean grouped = first.page().top().kind() instanceof AnswerKind.Group;
        return grouped ? Math.max(1, depth) : depth;
    }

    private String text(String key) {
        return words.texts().get(key);
    }
}
