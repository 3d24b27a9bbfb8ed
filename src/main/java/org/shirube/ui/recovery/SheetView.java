package org.shirube.ui.recovery;

import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

import org.shirube.report.QrCode;
import org.shirube.report.RecoverySheetText;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.WrappedText;

import java.util.Arrays;
import java.util.List;

/// A recovery sheet as it looks on paper: always dark on light, in the proportions of A4. To be
/// looked at, and to be printed. Whoever shows it takes it away again.
public final class SheetView extends VBox {

    private static final int COLUMNS = 3;

    private final RecoverySheetText text;

    public SheetView(RecoverySheetText text) {
        this.text = text;
        getStyleClass().add("recovery-sheet");
        getStylesheets().add(Sheet.beside(SheetView.class));
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(text.title());
        getChildren()
                .setAll(
                        new WrappedText(text.title(), "sheet-title"),
                        new WrappedText(text.purpose()),
                        new WrappedText(text.warning(), "warning", "strong"),
                        facts(),
                        new WrappedText(text.wordsTitle(), "title", "strong"),
                        words(),
                        codeAndSteps(),
                        blanks(),
                        new WrappedText(text.rehearsal(), "strong"),
                        rehearsals());
        if (!text.auditHint().isEmpty()) {
            getChildren().add(new WrappedText(text.auditHint(), "soft", "small"));
        }
    }

    private Node facts() {
        var row = columns(36, 14, 17, 9, 24);
        row.getStyleClass().add("facts");
        for (int i = 0; i < text.facts().size(); i++) {
            var fact = text.facts().get(i);
            row.add(new WrappedText(fact.name(), "soft", "small"), i, 0);
            row.add(new WrappedText(fact.value(), "strong"), i, 1);
        }
        return row;
    }

    /// Down each column, then the next, as the numbers say.
    private Node words() {
        var grid = columns(1, 1, 1);
        grid.getStyleClass().add("fifteen");
        int rows = text.words().size() / COLUMNS;
        for (int place = 0; place < text.words().size(); place++) {
            grid.add(word(place), place / rows, place % rows);
        }
        return grid;
    }

    private Node word(int place) {
        var number = new Label(Integer.toString(place + 1));
        number.getStyleClass().addAll("number", "soft");
        var word = new Label(text.words().get(place));
        word.getStyleClass().add("word");
        word.setMinWidth(USE_PREF_SIZE);
        var cell = new HBox(number, word);
        cell.getStyleClass().add("cell");
        return cell;
    }

    private Node codeAndSteps() {
        var steps = new VBox(new WrappedText(text.stepsTitle(), "title", "strong"));
        steps.getStyleClass().add("steps");
        for (int i = 0; i < text.steps().size(); i++) {
            var number = new Label(i + 1 + ".");
            number.setMinWidth(USE_PREF_SIZE);
            var step = new WrappedText(text.steps().get(i));
            HBox.setHgrow(step, Priority.ALWAYS);
            steps.getChildren().add(new HBox(number, step));
        }
        steps.getChildren().add(new WrappedText(text.qrHint(), "soft", "small"));
        HBox.setHgrow(steps, Priority.ALWAYS);
        var row = new HBox(code(), steps);
        row.getStyleClass().add("code-and-steps");
        return row;
    }

    /// A shape grows with the text and stays sharp.
    private Node code() {
        var dark = new SVGPath();
        dark.setContent(QrCode.of(text.wordsAsText()).path());
        var code = new Region();
        code.setShape(dark);
        code.getStyleClass().add("code");
        var quiet = new StackPane(code);
        quiet.getStyleClass().add("quiet");
        quiet.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        quiet.setAccessibleText(text.qrHint());
        return quiet;
    }

    private Node blanks() {
        var row = columns(1, 1);
        row.getStyleClass().add("blanks");
        for (int i = 0; i < text.blanks().size(); i++) {
            row.add(blank(new WrappedText(text.blanks().get(i), "soft", "small")), i, 0);
        }
        return row;
    }

    private Node rehearsals() {
        var table = columns(1, 2, 2);
        table.getStyleClass().add("rehearsals");
        var names = text.rehearsalColumns();
        for (int i = 0; i < names.size(); i++) {
            table.add(new WrappedText(names.get(i), "soft", "small"), i, 0);
            for (int row = 1; row <= RecoverySheetText.REHEARSALS; row++) {
                table.add(blank(new Region()), i, row);
            }
        }
        return table;
    }

    private static Node blank(Node content) {
        var line = new VBox(content);
        line.getStyleClass().add("blank");
        return line;
    }

    private static GridPane columns(int... shares) {
        var grid = new GridPane();
        double all = Arrays.stream(shares).sum();
        for (int share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 * share / all);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    /// Sheets one below the other, as a preview.
    public static Node all(List<RecoverySheetText> texts) {
        var stack = new VBox();
        stack.getStyleClass().add("recovery-sheets");
        stack.getStylesheets().add(Sheet.beside(SheetView.class));
        texts.stream().map(SheetView::new).forEach(stack.getChildren()::add);
        return stack;
    }
}
