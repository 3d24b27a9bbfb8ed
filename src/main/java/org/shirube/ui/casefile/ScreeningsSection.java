package org.shirube.ui.casefile;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.casework.SavedScreening;
import org.shirube.text.Texts;
import org.shirube.ui.Navigator;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

/// The screenings of a case, the newest first, each with its state, its date, who asked, and what
/// it came to; and the way to a further one.
public record ScreeningsSection(CaseModel model, Navigator navigator, Runnable compare)
        implements CaseSection {

    @Override
    public String anchor() {
        return "screenings";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("casefile.screenings");
    }

    @Override
    public Node view(Texts texts) {
        var lines = new VBox();
        lines.getStyleClass().add("lines");
        model.file()
                .screenings()
                .forEach(screening -> lines.getChildren().add(line(screening, texts)));
        var actions = new FlowPane();
        actions.getStyleClass().add("actions");
        if (model.mayScreenAgain()) {
            var again =
                    new ActionButton(
                            "screen-again",
                            texts.get("casefile.screen-again"),
                            () -> model.screenAgain(navigator::toScreening));
            again.disableProperty().bind(model.working());
            actions.getChildren().add(again);
        }
        if (model.file().screenings().size() > 1) {
            actions.getChildren()
                    .add(new ActionButton("compare", texts.get("casefile.compare"), compare));
        }
        lines.getChildren().add(actions);
        return lines;
    }

    private Node line(SavedScreening screening, Texts texts) {
        var state =
                screening.isSubmitted()
                        ? new Pill(texts.get("casefile.handed-in"), Pill.Tone.DONE)
                        : new Pill(texts.get("casefile.in-progress"), Pill.Tone.ACCENT);
        var when = new Label(texts.date(screening.startedAt()));
        when.getStyleClass().add("strong");
        var first = new FlowPane(when, state);
        first.getStyleClass().add("facts-of-line");
        var words =
                new VBox(
                        first,
                        new WrappedText(texts.of("cases.conclusion", model.conclusion(screening))),
                        new WrappedText(by(screening, texts), "soft", "small"));
        words.getStyleClass().add("words-of-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(words, ways(screening, texts));
        line.getStyleClass().add("file-line");
        return line;
    }

    private String by(SavedScreening screening, Texts texts) {
        String who = model.name(screening.by()).orElseGet(() -> texts.get("audit.nobody"));
        return screening
                .submittedAt()
                .map(at -> texts.get("casefile.by.handed-in", who, texts.dateTime(at)))
                .orElseGet(() -> texts.get("casefile.by", who));
    }

    private Node ways(SavedScreening screening, Texts texts) {
        var ways = new FlowPane();
        ways.getStyleClass().add("actions");
        if (!screening.isSubmitted() && model.mayContinue()) {
            ways.getChildren()
                    .add(
                            way(
                                    texts.get("casefile.open"),
                                    () -> navigator.toScreening(screening.id())));
        }
        ways.getChildren()
                .addAll(
                        way(
                                texts.get("casefile.assessment"),
                                () -> navigator.toAssessment(screening.id())),
                        way(
                                texts.get("casefile.answers"),
                                () -> navigator.toCheck(screening.id())));
        return ways;
    }

    private static Node way(String name, Runnable go) {
        var way = new Button(name);
        way.getStyleClass().addAll("plain", "small");
        way.setMinWidth(Region.USE_PREF_SIZE);
        way.setOnAction(_ -> go.run());
        return way;
    }
}
