package org.shirube.report;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;

import java.awt.Color;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets whatever people write into paragraphs: letter by letter where that reads well, as outlines
/// where a script wants more, and in a small frame with its code what no font here has.
final class Compositor {

    private static final float LEADING = 1.5f;
    private static final float CODE = 0.7f;
    private static final Color FRAME = new Color(0xDDE3E8);

    private final Letters letters;
    private final Typesetter typesetter;
    private final OutlineImages images;

    /// How a text is set: in which size and colour, strong or not, and at most how wide.
    record Style(float size, Color colour, boolean strong, float width) {}

    /// Something that stays on one line.
    private record Part(Chunk chunk, float width) {}

    Compositor(Letters letters, Typesetter typesetter, OutlineImages images) {
        this.letters = letters;
        this.typesetter = typesetter;
        this.images = images;
    }

    /// One paragraph for each line of the text, or for each line on paper where it reads from the
    /// right.
    List<Paragraph> paragraphs(String text, Style style) {
        var paragraphs = new ArrayList<Paragraph>();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .lines()
                .forEach(line -> paragraphs.addAll(line(line.replace('\t', ' '), style)));
        return paragraphs;
    }

    private List<Paragraph> line(String line, Style style) {
        if (new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1) {
            return fromTheRight(line, style);
        }
        var parts = new ArrayList<Part>();
        pieces(line).forEach(piece -> parts.addAll(parts(piece, style)));
        return List.of(paragraph(parts, style));
    }

    /// The library puts lines together from the left, so here they are put together before.
    private List<Paragraph> fromTheRight(String line, Style style) {
        var all = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        var lines = new ArrayList<Paragraph>();
        var row = new ArrayList<List<Part>>();
        var levels = new ArrayList<Integer>();
        float used = 0;
        int at = 0;
        for (String piece : pieces(line)) {
            var parts = parts(piece, style);
            float width = (float) parts.stream().mapToDouble(Part::width).sum();
            if (used + width > style.width() && !row.isEmpty()) {
                lines.add(reversed(row, levels, style));
                row.clear();
                levels.clear();
                used = 0;
            }
            row.add(parts);
            levels.add(all.getLevelAt(Math.min(at, line.length() - 1)));
            used += width;
            at += piece.length();
        }
        if (!row.isEmpty()) {
            lines.add(reversed(row, levels, style));
        }
        return lines;
    }

    private Paragraph reversed(List<List<Part>> row, List<Integer> levels, Style style) {
        var depths = new byte[row.size()];
        for (int i = 0; i < depths.length; i++) {
            depths[i] = levels.get(i).byteValue();
        }
        Object[] ordered = new Object[depths.length];
        for (int i = 0; i < depths.length; i++) {
            // A space behind a word stands to the left of it.
            ordered[i] = depths[i] % 2 == 1 ? row.get(i).reversed() : row.get(i);
        }
        Bidi.reorderVisually(depths, 0, ordered, 0, ordered.length);
        var parts = new ArrayList<Part>();
        for (Object each : ordered) {
            ((List<?>) each).forEach(part -> parts.add((Part) part));
        }
        var paragraph = paragraph(parts, style);
        paragraph.setAlignment(Element.ALIGN_RIGHT);
        return paragraph;
    }

    /// Every chunk names its font, drawings too: what names none gets one that is not embedded.
    private Paragraph paragraph(List<Part> parts, Style style) {
        var usual = new Font(letters.usual(), style.size(), Font.NORMAL, style.colour());
        var paragraph = new Paragraph(style.size() * LEADING, "", usual);
        parts.forEach(part -> paragraph.add(part.chunk()));
        if (parts.isEmpty()) {
            paragraph.add(new Chunk(" ", usual));
        }
        return paragraph;
    }

    /// A line that is set letter by letter is broken by the library.
    private List<String> pieces(String line) {
        return isPlain(line) ? List.of(line) : typesetter.pieces(line);
    }

    private List<Part> parts(String piece, Style style) {
        if (isPlain(piece)) {
            return plain(piece, style);
        }
        String word = piece.stripTrailing();
        var parts = new ArrayList<Part>();
        drawn(word, style).ifPresentOrElse(parts::add, () -> parts.addAll(apart(word, style)));
        if (word.length() < piece.length()) {
            parts.addAll(plain(" ", style));
        }
        return parts;
    }

    private Optional<Part> drawn(String word, Style style) {
        return typesetter
                .outline(word)
                .map(outline -> images.of(word, outline, style))
                .map(image -> new Part(chunk(image, style), image.getScaledWidth()));
    }

    private Chunk chunk(Image image, Style style) {
        var chunk = new Chunk(image, 0, images.drop(image), false);
        chunk.setFont(new Font(letters.usual(), style.size(), Font.NORMAL, style.colour()));
        return chunk;
    }

    /// Letter by letter, because one of them is missing.
    private List<Part> apart(String word, Style style) {
        var parts = new ArrayList<Part>();
        word.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> {
                    if (isPlain(letter)) {
                        parts.addAll(plain(letter, style));
                    } else {
                        parts.add(
                                drawn(letter, style)
                                        .orElseGet(() -> coded(letter.codePointAt(0), style)));
                    }
                });
        return parts;
    }

    private Part coded(int letter, Style style) {
        var font = letters.usual();
        String code = "U+%04X".formatted(letter);
        float size = style.size() * CODE;
        var chunk = new Chunk(code, new Font(font, size, Font.NORMAL, style.colour()));
        chunk.setBackground(FRAME, 1.5f, 1, 1.5f, 1);
        return new Part(chunk, font.getWidthPoint(code, size));
    }

    /// In runs of one font each.
    private List<Part> plain(String text, Style style) {
        var parts = new ArrayList<Part>();
        var run = new StringBuilder();
        var font = letters.usual();
        for (int letter : text.codePoints().filter(each -> !isUnseen(each)).toArray()) {
            var next = font(letter, style);
            if (!next.equals(font) && !run.isEmpty()) {
                parts.add(run(run.toString(), font, style));
                run.setLength(0);
            }
            font = next;
            run.appendCodePoint(letter);
        }
        if (!run.isEmpty()) {
            parts.add(run(run.toString(), font, style));
        }
        return parts;
    }

    private BaseFont font(int letter, Style style) {
        return style.strong() && letters.strong().charExists(letter)
                ? letters.strong()
                : letters.plain(letter).orElseGet(letters::usual);
    }

    private static Part run(String text, BaseFont font, Style style) {
        var chunk = new Chunk(text, new Font(font, style.size(), Font.NORMAL, style.colour()));
        chunk.setSplitCharacter(new Breaks());
        return new Part(chunk, font.getWidthPoint(text, style.size()));
    }

    private boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(letter -> isUnseen(letter) || letters.plain(letter).isPresent());
    }

    /// Marks that only tell how others are to be drawn.
    private static boolean isUnseen(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || (letter >= 0xFE00 && letter <= 0xFE0F);
    }
}
