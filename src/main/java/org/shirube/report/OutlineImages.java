package org.shirube.report;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// Outlines as drawings that stand in a line of text. Behind each lies the text itself, as what it
/// stands for and, where a font here has its letters, as letters that are not painted: so it is
/// found, copied and read aloud.
final class OutlineImages {

    /// Of the size of letters: how far they reach above and below the line. Khmer and Burmese reach
    /// far.
    private static final float ABOVE = 1.15f;

    private static final float BELOW = 0.65f;

    private final PdfWriter writer;
    private final Letters letters;

    OutlineImages(PdfWriter writer, Letters letters) {
        this.writer = writer;
        this.letters = letters;
    }

    /// Narrower than its size says where it would not fit into a line.
    Image of(String word, Outline outline, Compositor.Style style) {
        float natural = (float) (outline.width() / Outline.SIZE * style.size());
        float size = style.size() * Math.min(1, style.width() / Math.max(1, natural));
        float width = (float) (outline.width() / Outline.SIZE * size);
        var drawing = writer.getDirectContent().createTemplate(width, size * (ABOVE + BELOW));
        drawing.beginMarkedContentSequence(new PdfName("Span"), standsFor(word), true);
        drawing.setColorFill(style.colour());
        draw(outline, size, drawing);
        unpainted(word, size, drawing);
        drawing.endMarkedContentSequence();
        return Image.getInstance(drawing);
    }

    /// How far the drawing goes below the line.
    float drop(Image image) {
        return -image.getScaledHeight() * BELOW / (ABOVE + BELOW);
    }

    private static PdfDictionary standsFor(String word) {
        var span = new PdfDictionary();
        span.put(new PdfName("ActualText"), new PdfString(word, PdfObject.TEXT_UNICODE));
        return span;
    }

    /// Down is up on paper.
    private static void draw(Outline outline, float size, PdfTemplate drawing) {
        double scale = size / Outline.SIZE;
        float line = size * BELOW;
        boolean open = false;
        for (Outline.Stroke stroke : outline.strokes()) {
            switch (stroke) {
                case Outline.Stroke.Move(double x, double y) ->
                        drawing.moveTo((float) (x * scale), (float) (line - y * scale));
                case Outline.Stroke.Line(double x, double y) ->
                        drawing.lineTo((float) (x * scale), (float) (line - y * scale));
                case Outline.Stroke.Curve(
                                double x1,
                                double y1,
                                double x2,
                                double y2,
                                double x,
                                double y) ->
                        drawing.curveTo(
                                (float) (x1 * scale),
                                (float) (line - y1 * scale),
                                (float) (x2 * scale),
                                (float) (line - y2 * scale),
                                (float) (x * scale),
                                (float) (line - y * scale));
                case Outline.Stroke.Close() -> drawing.closePath();
            }
            open = true;
        }
        if (open) {
            drawing.fill();
        }
    }

    private void unpainted(String word, float size, PdfTemplate drawing) {
        letters.behind(word)
                .ifPresent(font -> {
                    drawing.beginText();
                    drawing.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
                    drawing.setFontAndSize(font, size);
                    drawing.setTextMatrix(0, size * BELOW);
                    drawing.showText(word);
                    drawing.endText();
                });
    }
}
