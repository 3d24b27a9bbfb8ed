package org.shirube.ui.audit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.shirube.casework.AuditCheck;
import org.shirube.casework.AuditComparison;
import org.shirube.casework.AuditReport;
import org.shirube.text.Texts;
import org.shirube.ui.audit.CheckModel.State;
import org.shirube.ui.backup.FolderChoice;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Shows how far a check of the log is, then what came of it.
final class CheckPane extends ScrollPane {

    private final CheckModel model;
    private final Texts texts;
    private final FolderChoice files;
    private final VBox content = new VBox();
    private final ProgressBar bar = new ProgressBar();
    private final WrappedText counted = new WrappedText("", "soft");
    private final Node running;

    CheckPane(CheckModel model, Texts texts, FolderChoice files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(texts.get("audit.checking"));
        running =
                new Card(
                        texts.get("audit.checking"),
                        bar,
                        counted,
                        button("stop", texts.get("audit.stop"), model::stop));
        content.getStyleClass().add("content");
        getStyleClass().add("check-pane");
        setContent(content);
        setFitToWidth(true);
        model.state().subscribe(this::show);
    }

    private void show(State state) {
        switch (state) {
            case State.NotBegun _ -> content.getChildren().clear();
            case State.Asking(var wrong) -> set(new ComparePane(model, texts, files, wrong));
            case State.Running(var progress) -> show(progress);
            case State.Stopped _ ->
                    set(
                            new Banner(
                                    Banner.Kind.INFO,
                                    texts.get("audit.stopped"),
                                    texts.get("audit.stopped.text"),
                                    back()));
            case State.Done(var report, var comparison) -> tell(report, comparison);
        }
    }

    private void show(AuditCheck.Progress progress) {
        double share = progress.total() == 0 ? 0 : (double) progress.done() / progress.total();
        bar.setProgress(share);
        counted.setText(
                texts.get(
                        "audit.checked",
                        texts.number(progress.done()),
                        texts.number(progress.total())));
        if (!content.getChildren().contains(running)) {
            content.getChildren().setAll(running);
        }
    }

    private void tell(AuditReport report, Optional<AuditComparison> comparison) {
        var words = new ReportWords(texts, report);
        var kind = report.isWhole() ? Banner.Kind.INFO : Banner.Kind.WARNING;
        var parts = new ArrayList<Node>();
        comparison
                .map(found -> new ComparisonWords(texts, found))
                .map(CheckPane::banner)
                .ifPresent(parts::add);
        parts.add(new Banner(kind, words.title(), String.join("\n", words.facts()), back()));
        if (!report.isWhole()) {
            parts.add(list(texts.get("audit.faults"), words.faults()));
        }
        parts.add(list(texts.get("audit.limits"), words.limits()));
        set(parts.toArray(Node[]::new));
    }

    private static Banner banner(ComparisonWords words) {
        var kind = words.isGood() ? Banner.Kind.INFO : Banner.Kind.WARNING;
        return new Banner(kind, words.title(), words.text());
    }

    private void set(Node... parts) {
        content.getChildren().setAll(parts);
        setVvalue(0);
    }

    private static Card list(String title, List<String> lines) {
        var card = new Card(title);
        lines.forEach(line -> card.getChildren().add(new WrappedText(line)));
        return card;
    }

    private Button back() {
        var back = button("back", texts.get("audit.back"), model::close);
        back.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        back.requestFocus();
                    }
                });
        return back;
    }

    private static Button button(String id, String name, Runnable action) {
        var button = new Button(name);
        button.setId("check-" + id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
