package org.shirube.ui.review;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.shirube.casework.AccountId;
import org.shirube.casework.OverrideReason;
import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Value;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.AskNext;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.ReferralRule;
import org.shirube.scoring.Status;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// The decision: what can be chosen, what belongs to it, a field for words, and the button that
/// sends it; why something cannot be chosen stands beside it.
final class DecisionCard extends VBox {

    /// By which the half-typed words are found again.
    static final String WORDS = "review-words";

    private final Opened opened;
    private final Choosing choosing;
    private final Wordbook words;
    private final Labels labels;
    private final Texts texts;
    private final VBox form = new VBox();
    private final ActionButton send;
    private final Optional<ChipRow> kinds;
    private Optional<Kind> shown = Optional.empty();
    private List<QuestionId> offered = List.of();

    DecisionCard(ReviewModel model, Opened opened, Wordbook words) {
        this.opened = opened;
        this.words = words;
        choosing = model.choosing();
        texts = words.texts();
        labels = words.handbook().labels(texts.language().tag());
        getStyleClass().addAll("card", "decision");
        form.getStyleClass().add("form");
        kinds = opened.kinds().isEmpty() ? Optional.empty() : Optional.of(kinds());
        send = new ActionButton("decide", texts.get("review.send"), model::decide);
        send.getStyleClass().add("primary");
        getChildren().add(new WrappedText(texts.get("review.decision"), "title", "strong"));
        if (opened.kinds().isEmpty()) {
            getChildren().add(new WrappedText(texts.of("review.barrier", "sent-back"), "soft"));
        } else {
            var scroll = new PageScroll(form);
            scroll.getStyleClass().add("form-scroll");
            kinds.ifPresent(getChildren()::add);
            getChildren().addAll(scroll, foot());
        }
        disableProperty().bind(model.working());
        choosing.setOnChange(this::refresh);
        refresh();
    }

    /// The n-th of what can be chosen, from 1.
    void choose(int number) {
        if (number <= opened.kinds().size()) {
            choosing.choose(opened.kinds().get(number - 1));
        }
    }

    private ChipRow kinds() {
        var all = opened.kinds();
        var row =
                ChipRow.one(
                        texts.get("review.decision"),
                        all.stream()
                                .map(kind ->
                                        new Choice(Words.of(kind), name(kind, all.indexOf(kind))))
                                .toList());
        row.setOnChange(chosen ->
                word(chosen)
                        .map(word -> Words.all(Kind.class).get(word))
                        .ifPresent(choosing::choose));
        return row;
    }

    private String name(Kind kind, int at) {
        return texts.get("review.numbered", at + 1, texts.of("review.kind", kind));
    }

    private Node foot() {
        var area = new TextArea(choosing.words());
        area.setId(WORDS);
        area.setPrefRowCount(2);
        area.setWrapText(true);
        area.setPromptText(texts.get("review.words"));
        area.setAccessibleText(texts.get("review.words"));
        area.textProperty().addListener((_, _, text) -> choosing.write(text));
        HBox.setHgrow(area, Priority.ALWAYS);
        var foot = new HBox(Typing.named(area, WORDS), send);
        foot.getStyleClass().add("decision-foot");
        return foot;
    }

    private void refresh() {
        var kind = choosing.kind().filter(opened.kinds()::contains);
        kinds.ifPresent(row -> row.select(kind.map(Words::of).stream().toList()));
        if (!kind.equals(shown)
                || (kind.equals(Optional.of(Kind.ASK)) && !offered.equals(asked()))) {
            shown = kind;
            form.getChildren().setAll(kind.map(this::parts).orElse(List.of()));
        }
        var barrier = kind.flatMap(opened::barrier);
        send.setText(kind.map(this::sending).orElse(texts.get("review.send")));
        send.setDisable(choosing.decision().isEmpty() || kind.isEmpty() || barrier.isPresent());
    }

    private String sending(Kind kind) {
        return kind == Kind.ASK
                ? texts.get("review.send.ask", choosing.questions().size())
                : texts.of("review.sending", kind);
    }

    private List<Node> parts(Kind kind) {
        var barrier = opened.barrier(kind);
        if (barrier.isPresent()) {
            return List.of(
                    new WrappedText(texts.of("review.barrier", barrier.get()), "barrier", "small"));
        }
        return switch (kind) {
            case AGREE, REOPEN ->
                    List.of(new WrappedText(texts.of("review.hint", kind), "soft", "small"));
            case ASK -> questions();
            case OVERRIDE -> Stream.concat(rating().stream(), Stream.of(reasons())).toList();
            case RATE -> rating();
            case SECOND -> List.of(others());
            case REFER -> List.of(institutions());
        };
    }

    private List<QuestionId> asked() {
        var asked = new LinkedHashSet<QuestionId>();
        opened.next().stream().map(AskNext::question).forEach(asked::add);
        asked.addAll(choosing.questions());
        return List.copyOf(asked);
    }

    private List<Node> questions() {
        offered = asked();
        var boxes = new FlowPane();
        boxes.getStyleClass().add("choices");
        for (var question : offered) {
            var box = new CheckBox(words.asked(question).label());
            box.setId("send-" + question.id());
            box.setSelected(choosing.questions().contains(question));
            box.setOnAction(_ -> choosing.ask(question, box.isSelected()));
            boxes.getChildren().add(box);
        }
        return List.of(new WrappedText(texts.get("review.hint.ask"), "soft", "small"), boxes);
    }

    private List<Node> rating() {
        var conclusion =
                row(
                        texts.get("review.own-conclusion"),
                        Conclusion.class,
                        each -> texts.of("cases.conclusion", each),
                        choosing.conclusion());
        conclusion.setOnChange(chosen -> choosing.conclude(constant(Conclusion.class, chosen)));
        var elements =
                Stream.of("act", "means", "purpose")
                        .map(id -> named(labels.of("element", id), element(id)));
        return Stream.concat(
                        Stream.of(named(texts.get("review.own-conclusion"), conclusion)), elements)
                .toList();
    }

    private ChipRow element(String id) {
        var row =
                row(
                        labels.of("element", id),
                        Status.class,
                        each -> texts.of("assessment.status", each),
                        choosing.rated(id));
        row.setId("rate-" + id);
        row.setOnChange(chosen -> choosing.rate(id, constant(Status.class, chosen)));
        return row;
    }

    private Node reasons() {
        var row =
                row(
                        texts.get("review.why-different"),
                        OverrideReason.class,
                        each -> texts.of("review.reason", each),
                        choosing.reason());
        row.setOnChange(chosen -> choosing.because(constant(OverrideReason.class, chosen)));
        return named(texts.get("review.why-different"), row);
    }

    private Node others() {
        if (opened.others().isEmpty()) {
            return new WrappedText(texts.get("review.no-others"), "soft", "small");
        }
        var row =
                ChipRow.one(
                        texts.get("review.whom"),
                        opened.others().stream()
                                .map(other -> new Choice(other.id().id().toString(), other.name()))
                                .toList());
        row.setOnChange(
                chosen -> choosing.ask(word(chosen).map(id -> new AccountId(UUID.fromString(id)))));
        return named(texts.get("review.whom"), row);
    }

    private Node institutions() {
        var row =
                ChipRow.one(
                        texts.get("review.where"),
                        words.handbook().rulebook().referrals().rules().stream()
                                .filter(rule -> rule.suggest() != ReferralRule.Suggest.NEVER)
                                .map(rule ->
                                        new Choice(
                                                rule.id(),
                                                labels.of("referral", rule.id() + ".name")))
                                .toList());
        row.setOnChange(chosen -> choosing.refer(word(chosen)));
        return new VBox(
                new WrappedText(texts.get("review.hint.refer"), "soft", "small"),
                named(texts.get("review.where"), row));
    }

    private static <E extends Enum<E>> ChipRow row(
            String name, Class<E> type, Function<E, String> word, Optional<E> chosen) {
        var row =
                ChipRow.one(
                        name,
                        Arrays.stream(type.getEnumConstants())
                                .map(each -> new Choice(Words.of(each), word.apply(each)))
                                .toList());
        row.select(chosen.map(Words::of).stream().toList());
        return row;
    }

    private static Node named(String name, Node row) {
        var named = new HBox(new WrappedText(name, "name", "small", "strong"), row);
        HBox.setHgrow(row, Priority.ALWAYS);
        named.getStyleClass().add("named");
        return named;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, Optional<Value> chosen) {
        return word(chosen).map(word -> Words.all(type).get(word));
    }

    private static Optional<String> word(Optional<Value> chosen) {
        return chosen.map(value -> value.words().getFirst());
    }
}
