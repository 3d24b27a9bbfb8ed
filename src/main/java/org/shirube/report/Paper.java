package org.shirube.report;

import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.BaseFont;
import org.shirube.text.FontFiles;

import java.awt.Color;
import java.io.IOException;

/// The letters of a PDF: Noto Sans JP, embedded, in two weights, for English and Japanese.
final class Paper {

    static final Color INK = new Color(0x1E2A36);
    static final Color SOFT = new Color(0x4A5560);
    static final Color LINE = new Color(0x7F8A94);

    private final BaseFont regular;
    private final BaseFont bold;

    /// Reads the two files, of five megabytes each; only letters that are used go into the PDF.
    Paper() throws IOException {
        regular = font("NotoSansJP-Regular.ttf");
        bold = font("NotoSansJP-Bold.ttf");
    }

    Paragraph plain(String text, float points) {
        return paragraph(text, new Font(regular, points, Font.NORMAL, INK));
    }

    Paragraph soft(String text, float points) {
        return paragraph(text, new Font(regular, points, Font.NORMAL, SOFT));
    }

    Paragraph strong(String text, float points) {
        return paragraph(text, new Font(bold, points, Font.NORMAL, INK));
    }

    private static Paragraph paragraph(String text, Font font) {
        var chunk = new Chunk(text, font);
        chunk.setSplitCharacter(new Breaks());
        var paragraph = new Paragraph(chunk);
        paragraph.setLeading(font.getSize() * 1.45f);
        return paragraph;
    }

    private static BaseFont font(String name) throws IOException {
        try (var file = FontFiles.open(name)) {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, file.readAllBytes(), null);
        }
    }
}
