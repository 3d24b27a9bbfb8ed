package org.shirube.ui.backup;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.casework.Clock;
import org.shirube.casework.SelfCheckReport;
import org.shirube.text.Texts;
import org.shirube.ui.OfficePage;
import org.shirube.ui.backup.SelfCheckModel.State;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Card;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.kit.PageScroll;
import org.shirube.ui.kit.Running;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.List;
import java.util.Optional;

/// The check of everything as one screen of the window.
public final class SelfCheckScreen implements OfficePage {

    private final SelfCheckModel model;
    private final Clock clock;
    private final Runnable toOffice;

    public SelfCheckScreen(SelfCheckModel model, Clock clock, Runnable toOffice) {
        this.model = model;
        this.clock = clock;
        this.toOffice = toOffice;
    }

    @Override
    public Node view(Texts texts) {
        var result = new VBox();
        result.getStyleClass().add("results");
        var content =
                new VBox(
                        new WrappedText(texts.get("selfcheck.title"), "heading"),
                        new WrappedText(texts.get("selfcheck.what"), "soft"),
                        result);
        content.getStyleClass().add("content");
        model.state().subscribe(state -> result.getChildren().setAll(shown(state, texts)));
        var page = new PageScroll(content);
        page.getStyleClass().add("self-check");
        page.getStylesheets().add(Sheet.beside(SelfCheckScreen.class));
        return page;
    }

    @Override
    public String title(Texts texts) {
        return texts.get("selfcheck.title");
    }

    @Override
    public Runnable toOffice() {
        return toOffice;
    }

    @Override
    public void leave() {
        model.stop();
    }

    private List<Node> shown(State state, Texts texts) {
        return switch (state) {
            case State.NotBegun _ -> List.of(again(texts.get("selfcheck.begin")));
            case State.Running(var progress) -> {
                var stop =
                        new ActionButton(
                                "self-check-stop", texts.get("selfcheck.stop"), model::stop);
                var running = new Running(texts.get("selfcheck.running"), Optional.of(stop));
                running.at(progress);
                yield List.of(running);
            }
            case State.Stopped _ ->
                    List.of(
                            new Banner(
                                    Banner.Kind.INFO,
                                    texts.get("selfcheck.stopped"),
                                    texts.get("selfcheck.stopped.text")),
                            again(texts.get("selfcheck.again")));
            case State.Done(var report) -> report(report, texts);
        };
    }

    private List<Node> report(SelfCheckReport report, Texts texts) {
        var words = new SelfCheckWords(texts, report, new BackupWords(texts, clock.now()));
        var whole = words.whole();
        var card = new Card();
        words.findings().forEach(finding -> card.getChildren().add(line(finding)));
        return List.of(
                new Banner(
                        whole.good() ? Banner.Kind.INFO : Banner.Kind.WARNING,
                        whole.title(),
                        whole.text()),
                card,
                again(texts.get("selfcheck.again")));
    }

    private static Node line(SelfCheckWords.Finding finding) {
        var icon =
                new Icon(
                        finding.good() ? Feather.CHECK : Feather.ALERT_CIRCLE,
                        finding.good() ? "well" : "not-well");
        var text = new WrappedText(finding.text());
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(icon, text);
        line.getStyleClass().add("finding");
        return line;
    }

    private Button again(String name) {
        return new ActionButton("self-check-begin", name, model::begin);
    }
}
