package org.shirube.ui.cases;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.CaseSummary;
import org.shirube.casework.Facet;
import org.shirube.casework.ListedCase;
import org.shirube.questionnaire.Minority;
import org.shirube.scoring.Status;
import org.shirube.text.Texts;
import org.shirube.ui.kit.Pill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of the case list: who, how it stands in words, the three elements in miniature, and
/// danger by word and edge.
final class CaseLine extends ListCell<ListedCase> {

    private final Texts texts;
    private final FacetWords words;
    private final IntConsumer seen;

    CaseLine(Texts texts, FacetWords words, IntConsumer seen) {
        this.texts = texts;
        this.words = words;
        this.seen = seen;
        getStyleClass().add("case-line");
        // As wide as the list: a line never scrolls sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ListedCase line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(line == null ? null : drawn(line));
        setAccessibleText(line == null ? null : spoken(line.summary()));
        if (!empty) {
            seen.accept(getIndex());
        }
    }

    private Node drawn(ListedCase listed) {
        var line = listed.summary();
        var edge = new Region();
        edge.getStyleClass().addAll("edge", "edge-" + danger(line));
        var words = new VBox(who(line), how(line), elements(line));
        words.getStyleClass().add("words-of-line");
        HBox.setHgrow(words, Priority.ALWAYS);
        var when = label(texts.dateTime(line.changedAt()), "soft", "small");
        var opened =
                label(texts.get("cases.opened", texts.date(listed.openedAt())), "soft", "small");
        var progress = label(texts.of("cases.progress", line.progress()), "soft", "small");
        var right = new VBox(when, progress, opened);
        right.getStyleClass().add("right");
        right.setMinWidth(USE_PREF_SIZE);
        var drawn = new HBox(edge, words, right);
        drawn.getStyleClass().add("line");
        return drawn;
    }

    private HBox who(CaseSummary line) {
        var who = new HBox(label(line.label(), "strong"));
        who.getStyleClass().add("who");
        about(line).forEach(fact -> who.getChildren().add(label(fact, "soft")));
        if (line.person().child() == Minority.YES) {
            who.getChildren().add(new Pill(texts.get("cases.child"), Pill.Tone.WARNING));
        }
        line.result()
                .danger()
                .ifPresent(level ->
                        who.getChildren()
                                .add(new Pill(texts.of("cases.danger", level), tone(line))));
        return who;
    }

    private static Pill.Tone tone(CaseSummary line) {
        return danger(line).equals("red") ? Pill.Tone.DANGER : Pill.Tone.WARNING;
    }

    /// What the office calls the person, and the scheme, as far as known.
    private List<String> about(CaseSummary line) {
        List<String> about = new ArrayList<>();
        if (!line.alias().isEmpty()) {
            about.add(line.alias());
        }
        if (!line.person().scheme().isEmpty()) {
            about.add(words.value(Facet.SCHEME, line.person().scheme()));
        }
        if (!line.person().nationality().isEmpty()) {
            about.add(words.value(Facet.NATIONALITY, line.person().nationality()));
        }
        return about;
    }

    private Label how(CaseSummary line) {
        return label(texts.of("cases.conclusion", line.result().conclusion()));
    }

    private HBox elements(CaseSummary line) {
        var bars = new HBox();
        bars.getStyleClass().add("elements");
        statuses(line)
                .forEach(status -> {
                    var bar = new Region();
                    bar.getStyleClass().addAll("element", word(status));
                    bars.getChildren().add(bar);
                });
        return bars;
    }

    private static Stream<Status> statuses(CaseSummary line) {
        var result = line.result();
        return Stream.of(result.act(), result.means(), result.purpose());
    }

    private String spoken(CaseSummary line) {
        return Stream.concat(
                        Stream.of(line.label()),
                        Stream.concat(
                                about(line).stream(),
                                Stream.of(
                                        texts.of("cases.conclusion", line.result().conclusion()),
                                        texts.of("cases.progress", line.progress()))))
                .collect(Collectors.joining(", "));
    }

    private static String danger(CaseSummary line) {
        return line.result().danger().map(CaseLine::word).orElse("none");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
