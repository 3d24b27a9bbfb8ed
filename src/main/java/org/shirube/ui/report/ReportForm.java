package org.shirube.ui.report;

import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.CaseReferral;
import org.shirube.casework.CaseReport;
import org.shirube.casework.ReportChoice;
import org.shirube.questionnaire.Wording;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Handbook;
import org.shirube.text.Language;
import org.shirube.text.Texts;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.ChipRow;
import org.shirube.ui.kit.Choice;
import org.shirube.ui.kit.NamedField;
import org.shirube.ui.kit.Typing;
import org.shirube.ui.kit.WrappedText;
import org.shirube.ui.kit.WritingArea;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks what is to stand in a report and for whom it is.
final class ReportForm extends VBox {

    private static final String NOBODY = "nobody";

    private final ReportModel model;
    private final ReportModel.Read now;
    private final ReportDraft draft;
    private final Handbook handbook;
    private final Texts texts;

    ReportForm(ReportModel model, ReportModel.Read now, Handbook handbook, Texts texts) {
        this.model = model;
        this.now = now;
        this.handbook = handbook;
        this.texts = texts;
        draft = now.draft();
        getStyleClass().add("report-form");
        Typing.named(this, "form");
        var consent = new VBox();
        draft.to().subscribe(_ -> consent.getChildren().setAll(consent()));
        var reason = new VBox();
        draft.chosen().subscribe(_ -> reason.getChildren().setAll(reason()));
        getChildren()
                .setAll(
                        language(),
                        recipient(),
                        consent,
                        questionnaires(),
                        choices(),
                        reason,
                        from(),
                        actions());
    }

    private Node language() {
        var choices =
                Arrays.stream(Language.values())
                        .map(each -> new Choice(each.tag(), texts.of("language", each)))
                        .toList();
        var row = ChipRow.one(texts.get("report.language"), choices);
        row.select(List.of(draft.language().get().tag()));
        row.setOnChange(_ ->
                Arrays.stream(Language.values())
                        .filter(each -> row.chosen().contains(each.tag()))
                        .findFirst()
                        .ifPresent(draft.language()::set));
        return new NamedField(texts.get("report.language"), row);
    }

    private Node recipient() {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(NOBODY, texts.get("report.nobody")));
        now.referrals()
                .forEach(each ->
                        choices.add(new Choice(each.id().id().toString(), each.to().name())));
        var row = ChipRow.one(texts.get("report.for-whom"), choices);
        row.select(List.of(draft.to().get().map(to -> to.id().id().toString()).orElse(NOBODY)));
        row.setOnChange(_ ->
                draft.to()
                        .set(
                                now.referrals().stream()
                                        .filter(each ->
                                                row.chosen().contains(each.id().id().toString()))
                                        .findFirst()));
        return new NamedField(texts.get("report.for-whom"), row);
    }

    /// Whether the recipient may be told, and what is missing where not.
    private List<Node> consent() {
        if (draft.to().get().filter(to -> !to.isAgreed()).isEmpty()) {
            return draft.to().get().isEmpty()
                    ? List.of(new WrappedText(texts.get("report.nobody.text"), "soft", "small"))
                    : List.of();
        }
        var to = draft.to().get().get();
        return model.isOpenTo(now)
                ? List.of(
                        new WrappedText(excepted(to), "small"),
                        area("without", texts.get("referrals.reason"), draft.without()))
                : List.of(new WrappedText(texts.of("referrals.barrier", "no-consent"), "fault"));
    }

    private String excepted(CaseReferral to) {
        return texts.of("referrals.excepted", to.to().leave());
    }

    private Node questionnaires() {
        var choices = new ArrayList<Choice>();
        now.answered().forEach(each -> choices.add(new Choice(each.id(), title(each.id()))));
        if (now.otherFacts()) {
            choices.add(new Choice(CaseReport.OTHER_FACTS, texts.get("report.other-facts")));
        }
        var row = ChipRow.several(texts.get("report.questionnaires"), choices, Set.of());
        row.select(List.copyOf(draft.questionnaires().get()));
        row.setOnChange(_ -> draft.questionnaires().set(Set.copyOf(row.chosen())));
        return new NamedField(texts.get("report.questionnaires"), row);
    }

    private String title(String questionnaire) {
        return handbook.wordings()
                .of(texts.language().tag(), questionnaire)
                .or(() -> handbook.wordings().of("en", questionnaire))
                .map(Wording::title)
                .orElse(questionnaire);
    }

    private Node choices() {
        var choices =
                choosable()
                        .map(each -> new Choice(Words.of(each), texts.of("report.choice", each)))
                        .toList();
        var row = ChipRow.several(texts.get("report.choices"), choices, Set.of());
        row.select(draft.chosen().get().stream().map(Words::of).toList());
        row.setOnChange(_ ->
                draft.chosen()
                        .set(
                                choosable()
                                        .filter(each -> row.chosen().contains(Words.of(each)))
                                        .collect(Collectors.toUnmodifiableSet())));
        return new NamedField(texts.get("report.choices"), row);
    }

    private Stream<ReportChoice> choosable() {
        return Arrays.stream(ReportChoice.values())
                .filter(each -> each != ReportChoice.CONCLUSION || model.mayConclude());
    }

    private List<Node> reason() {
        return draft.has(ReportChoice.CONCLUSION)
                ? List.of(
                        new WrappedText(texts.get("report.conclusion.text"), "small"),
                        area("reason", texts.get("report.reason"), draft.reason()))
                : List.of();
    }

    private Node area(String part, String name, StringProperty text) {
        var area = new WritingArea(name, text, model::draw);
        area.setId("report-" + part);
        area.setPrefRowCount(2);
        return new NamedField(name, Typing.named(area, part));
    }

    private Node from() {
        var from = new TextField();
        from.setId("report-from");
        from.textProperty().bindBidirectional(draft.from());
        return new NamedField(texts.get("report.from.prompt"), Typing.named(from, "from"));
    }

    private Node actions() {
        var show = new ActionButton("show-report", texts.get("report.show"), model::draw);
        show.getStyleClass().add("primary");
        show.disableProperty().bind(Bindings.createBooleanBinding(() -> !isReady(), draft.all()));
        var close = new ActionButton("close-report", texts.get("report.close"), model::close);
        close.getStyleClass().add("plain");
        var actions = new FlowPane(show, close);
        actions.getStyleClass().add("actions");
        return actions;
    }

    private boolean isReady() {
        boolean excused =
                draft.to().get().filter(to -> !to.isAgreed()).isEmpty()
                        || !draft.without().get().isBlank();
        boolean explained = !draft.has(ReportChoice.CONCLUSION) || !draft.reason().get().isBlank();
        return model.isOpenTo(now) && excused && explained;
    }
}
