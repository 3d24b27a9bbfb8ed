package org.shirube.ui.review;

import javafx.scene.layout.VBox;

import org.shirube.casework.DangerEntry;
import org.shirube.casework.OwnView;
import org.shirube.casework.ReviewTask;
import org.shirube.questionnaire.Labels;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.ElementResult;
import org.shirube.scoring.Evidence;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.WrappedText;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Why the tool says what it says, as it was frozen: elements with their reasons, what would change
/// it, the other lenses in a line each; and beside it the dangers, the caseworker's own view and
/// what was decided before.
final class WhyCard extends VBox {

    private final ReviewModel model;
    private final Opened opened;
    private final Wordbook words;
    private final Labels labels;
    private final Texts texts;

    WhyCard(ReviewModel model, Opened opened, Wordbook words) {
        this.model = model;
        this.opened = opened;
        this.words = words;
        texts = words.texts();
        labels = words.handbook().labels(texts.language().tag());
        getStyleClass().addAll("card", "why");
        getChildren().add(new WrappedText(texts.get("review.why"), "title", "strong"));
        dangers().forEach(this::danger);
        if (opened.found().blind()) {
            blind();
        } else {
            seen();
        }
    }

    private void blind() {
        getChildren()
                .addAll(
                        new WrappedText(texts.get("review.blind.text")),
                        new ActionButton(
                                "reveal", texts.get("review.blind.reveal"), model::reveal));
    }

    private void seen() {
        var found = opened.found();
        found.assessment()
                .flatMap(stored -> stored.frozen())
                .ifPresentOrElse(
                        this::assessment,
                        () -> getChildren().add(new WrappedText(texts.get("review.unreadable"))));
        found.view().ifPresent(this::view);
        found.tasks().forEach(this::task);
        var events = new EventWords(labels, words, model, texts);
        found.events()
                .reversed()
                .forEach(event -> part("event", events.title(event), events.detail(event)));
    }

    private void assessment(Assessment frozen) {
        frozen.elements().forEach(this::element);
        if (!opened.next().isEmpty()) {
            part("change", texts.get("review.would-change"), change());
        }
        var lenses =
                frozen.panels().stream()
                        .map(panel ->
                                texts.get(
                                        "review.lens",
                                        labels.of(panel.panel(), "name"),
                                        texts.of("assessment.lens.sees", panel.sees())))
                        .collect(Collectors.joining("\n"));
        if (!lenses.isEmpty()) {
            part("lenses", texts.get("review.lenses"), lenses);
        }
    }

    private String change() {
        return opened.next().stream()
                .map(next ->
                        texts.get(
                                "review.would-become",
                                words.asked(next.question()).label(),
                                texts.of("cases.conclusion", next.couldBecome())))
                .collect(Collectors.joining("\n"));
    }

    private void element(ElementResult element) {
        List<Evidence> counting = element.evidence().stream().filter(Evidence::counts).toList();
        part(
                "element",
                texts.get(
                        "review.element",
                        labels.of("element", element.element()),
                        texts.of("assessment.status", element.status()),
                        counting.size()),
                counting.stream()
                        .map(fact -> labels.of("indicator", fact.indicator().code()))
                        .collect(Collectors.joining("; ")));
    }

    /// Each danger once: with what was done, where something was.
    private Collection<DangerEntry> dangers() {
        var byTrigger = new LinkedHashMap<String, DangerEntry>();
        for (var entry : opened.found().dangers()) {
            byTrigger.merge(
                    entry.trigger(), entry, (one, other) -> other.done().isEmpty() ? one : other);
        }
        return byTrigger.values();
    }

    private void danger(DangerEntry entry) {
        part(
                "danger-" + Words.of(entry.level()),
                texts.get(
                        "review.danger",
                        texts.of("cases.danger", entry.level()),
                        labels.of("danger", entry.trigger() + ".title")),
                entry.done()
                        .map(done ->
                                texts.get("review.done", done.what(), texts.dateTime(done.at())))
                        .orElse(texts.get("review.done.nothing")));
    }

    private void view(OwnView view) {
        part(
                "view",
                texts.get(
                        "review.view",
                        model.name(view.by()),
                        texts.of("cases.conclusion", view.conclusion())),
                view.words());
    }

    private void task(ReviewTask task) {
        part(
                "task",
                words.asked(task.question()).label(),
                task.whyNot()
                        .map(why -> texts.get("review.task.why-not", why))
                        .orElse(
                                texts.get(
                                        task.answered()
                                                ? "review.task.answered"
                                                : "review.task.open")));
    }

    private void part(String style, String title, String text) {
        var part = new VBox(new WrappedText(title, "strong", "small"));
        part.getStyleClass().addAll("part", style);
        if (!text.isEmpty()) {
            part.getChildren().add(new WrappedText(text, "soft", "small"));
        }
        getChildren().add(part);
    }
}
