package org.shirube.ui.assessment;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.shirube.scoring.Status;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.Pillar.Gap;
import org.shirube.ui.assessment.Pillar.Line;
import org.shirube.ui.assessment.Pillar.Missing;
import org.shirube.ui.kit.Pill;
import org.shirube.ui.kit.WrappedText;

import java.util.List;

/// One element under the lintel: a solid cap where it carries, a broken one where it carries
/// something, none where it does not; what is missing is a gap inside.
final class PillarView extends VBox {

    private static final int SHOWN_AT_FIRST = 6;

    private final Texts texts;
    private final Ways ways;

    PillarView(Pillar pillar, Texts texts, Ways ways) {
        this.texts = texts;
        this.ways = ways;
        getStyleClass().addAll("pillar", Styles.of(pillar.status()));
        setId("pillar-" + pillar.element());
        setAccessibleText(texts.get("assessment.pillar", pillar.name(), pillar.statusWord()));
        Region cap = new Region();
        cap.getStyleClass().add("cap");
        getChildren().addAll(cap, head(pillar), body(pillar));
    }

    private VBox head(Pillar pillar) {
        Label name = new Label(pillar.name());
        name.getStyleClass().add("pillar-name");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox title = new HBox(name, space, new Pill(pillar.statusWord(), tone(pillar)));
        title.getStyleClass().add("pillar-title");
        VBox head = new VBox(title, new WrappedText(pillar.values(), "soft", "small"));
        pillar.remark()
                .ifPresent(remark ->
                        head.getChildren().add(new WrappedText(remark, "soft", "small", "remark")));
        head.getStyleClass().add("pillar-head");
        return head;
    }

    private static Pill.Tone tone(Pillar pillar) {
        return switch (pillar.status()) {
            case STRONG -> Pill.Tone.ACCENT;
            case SOME -> Pill.Tone.WARNING;
            case NONE, OPEN -> Pill.Tone.PLAIN;
        };
    }

    private VBox body(Pillar pillar) {
        VBox body = new VBox();
        body.getStyleClass().add("pillar-body");
        List<Node> parts = body.getChildren();
        if (pillar.lines().isEmpty() && pillar.quiet().isEmpty()) {
            String nothing =
                    pillar.status() == Status.NONE
                            ? "assessment.nothing-found"
                            : "assessment.nothing-here";
            parts.add(new WrappedText(texts.get(nothing), "soft", "small"));
        }
        addLines(pillar.lines(), body);
        pillar.gaps().forEach(gap -> parts.add(gap(gap)));
        if (!pillar.quiet().isEmpty()) {
            parts.add(new WrappedText(texts.get("assessment.quiet"), "soft", "small", "quiet"));
            pillar.quiet().forEach(line -> parts.add(quiet(line)));
        }
        return body;
    }

    private void addLines(List<Line> lines, VBox body) {
        List<LineView> views = lines.stream().map(this::view).toList();
        int most = views.size() == SHOWN_AT_FIRST + 1 ? views.size() : SHOWN_AT_FIRST;
        views.stream().limit(most).forEach(body.getChildren()::add);
        List<LineView> rest = views.stream().skip(most).toList();
        if (!rest.isEmpty()) {
            Button more = Links.button(texts.get("assessment.more", rest.size()));
            body.getChildren().add(more);
            more.setOnAction(_ -> {
                int place = body.getChildren().indexOf(more);
                body.getChildren().remove(more);
                body.getChildren().addAll(place, rest);
            });
        }
    }

    private LineView view(Line line) {
        return new LineView(line, texts, ways);
    }

    private LineView quiet(Line line) {
        LineView view = view(line);
        view.getStyleClass().add("not-counted");
        return view;
    }

    private VBox gap(Gap gap) {
        VBox box = new VBox(new WrappedText(gap.title(), "strong", "small"));
        box.getStyleClass().add("gap");
        gap.missing().forEach(missing -> box.getChildren().add(missing(missing)));
        return box;
    }

    private Node missing(Missing missing) {
        if (missing.question().isEmpty()) {
            return new WrappedText(missing.text(), "small");
        }
        Button link = Links.button(missing.text());
        link.getStyleClass().add("small");
        link.setOnAction(_ -> ways.toQuestions(missing.question()));
        return link;
    }
}
