package org.shirube.report;

import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

import java.util.Optional;

/// At the foot of each page its title and its number, of how many.
final class PageNumbers extends PdfPageEventHelper {

    private static final float SIZE = 8.5f;
    private static final float ROOM = 28;
    private static final float HIGH = 34;

    private final String title;
    private final BaseFont font;
    private final float margin;
    private Optional<PdfTemplate> total = Optional.empty();
    private int pages;

    PageNumbers(String title, Letters letters, float margin) {
        this.title = title;
        this.font = letters.usual();
        this.margin = margin;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        pages = writer.getPageNumber();
        Rectangle page = document.getPageSize();
        var foot = writer.getDirectContent();
        write(foot, PdfContentByte.ALIGN_LEFT, title, margin);
        float at = page.getWidth() - margin - ROOM;
        write(foot, PdfContentByte.ALIGN_RIGHT, pages + " / ", at);
        foot.addTemplate(total(writer), at, HIGH);
    }

    /// How many there are is known in the end.
    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        var all = total(writer);
        all.beginText();
        all.setFontAndSize(font, SIZE);
        all.setColorFill(Paper.SOFT);
        all.showTextAligned(PdfContentByte.ALIGN_LEFT, Integer.toString(pages), 0, 3, 0);
        all.endText();
    }

    private PdfTemplate total(PdfWriter writer) {
        var made = total.orElseGet(() -> writer.getDirectContent().createTemplate(ROOM, SIZE * 2));
        total = Optional.of(made);
        return made;
    }

    private void write(PdfContentByte foot, int alignment, String text, float x) {
        foot.beginText();
        foot.setFontAndSize(font, SIZE);
        foot.setColorFill(Paper.SOFT);
        foot.showTextAligned(alignment, text, x, HIGH + 3, 0);
        foot.endText();
    }
}
