package org.shirube.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.shirube.report.Outline;
import org.shirube.report.Outline.Stroke;
import org.shirube.report.Typesetter;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Sets letters for paper with the engine that draws them in the window, in the fonts that come
/// with the program, or those of the computer for scripts that have none here. Remembers what it
/// has set; used by one thread at a time.
public final class WindowTypesetter implements Typesetter {

    /// Stands for no letter in any font: what is drawn in its place is drawn for all that is
    /// missing.
    private static final int NO_LETTER = 0x378;

    private final Map<Letter, List<Stroke>> drawn = new HashMap<>();
    private final Map<String, Optional<Outline>> set = new HashMap<>();

    private record Letter(int code, Font font) {}

    @Override
    public List<String> pieces(String paragraph) {
        return LineBreaks.pieces(paragraph);
    }

    @Override
    public Optional<Outline> outline(String piece) {
        return set.computeIfAbsent(piece, this::newOutline);
    }

    private Optional<Outline> newOutline(String piece) {
        var font = Font.font(Lettering.of(Phrase.of(piece)).family(), Outline.SIZE);
        if (piece.codePoints().anyMatch(letter -> isMissing(letter, font))) {
            return Optional.empty();
        }
        double width = text(piece, font).getLayoutBounds().getWidth();
        return Optional.of(new Outline(width, strokes(piece, font)));
    }

    private boolean isMissing(int letter, Font font) {
        if (isUnseen(letter)) {
            return false;
        }
        var strokes = letter(letter, font);
        return strokes.isEmpty() || strokes.equals(letter(NO_LETTER, font));
    }

    /// Marks that only tell how others are to be drawn.
    private static boolean isUnseen(int letter) {
        return Character.isWhitespace(letter)
                || Character.getType(letter) == Character.FORMAT
                || (letter >= 0xFE00 && letter <= 0xFE0F);
    }

    private List<Stroke> letter(int letter, Font font) {
        return drawn.computeIfAbsent(
                new Letter(letter, font), _ -> strokes(Character.toString(letter), font));
    }

    private static List<Stroke> strokes(String piece, Font font) {
        return Shape.union(text(piece, font), new Rectangle(0, 0)) instanceof Path path
                ? new Strokes().of(path)
                : List.of();
    }

    private static Text text(String piece, Font font) {
        var text = new Text(piece);
        text.setFont(font);
        text.setTextOrigin(VPos.BASELINE);
        return text;
    }
}
