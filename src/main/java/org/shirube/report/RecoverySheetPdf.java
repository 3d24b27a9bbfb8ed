package org.shirube.report;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A recovery sheet as a PDF of one page, A4. Sizes are in points.
public final class RecoverySheetPdf {

    private static final float MARGIN = 48;
    private static final float WORD = 17;
    private static final float TEXT = 9.5f;
    private static final float SMALL = 8.5f;
    private static final float QR = 112;
    private static final int COLUMNS = 3;

    private final RecoverySheetText text;
    private final Paper paper;

    private RecoverySheetPdf(RecoverySheetText text) throws IOException {
        this.text = text;
        paper = new Paper();
    }

    /// Writes the sheet and leaves the stream open. Nothing else is written anywhere.
    public static void write(RecoverySheetText text, OutputStream target) throws IOException {
        new RecoverySheetPdf(text).write(target);
    }

    private void write(OutputStream target) throws IOException {
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            var writer = PdfWriter.getInstance(document, target);
            writer.setCloseStream(false);
            document.addTitle(text.title());
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(text.language().tag()));
            document.add(paper.strong(text.title(), 20));
            document.add(spaced(paper.plain(text.purpose(), TEXT)));
            document.add(warning());
            document.add(facts());
            document.add(spaced(paper.strong(text.wordsTitle(), 12)));
            document.add(words());
            document.add(codeAndSteps(qr(writer)));
            document.add(blanks());
            document.add(spaced(paper.strong(text.rehearsal(), TEXT)));
            document.add(rehearsals());
            if (!text.auditHint().isEmpty()) {
                document.add(spaced(paper.soft(text.auditHint(), SMALL)));
            }
        }
    }

    private PdfPTable warning() {
        var cell = cell(paper.strong(text.warning(), TEXT));
        cell.setBorder(Rectangle.BOX);
        cell.setBorderColor(Paper.INK);
        cell.setBorderWidth(1.2f);
        cell.setPadding(7);
        cell.setPaddingBottom(9);
        return table(10, List.of(cell), 1);
    }

    private PdfPTable facts() {
        var cells =
                text.facts().stream()
                        .map(fact -> {
                            var cell = cell(paper.soft(fact.name(), SMALL));
                            cell.addElement(paper.strong(fact.value(), TEXT));
                            return cell;
                        })
                        .toList();
        return table(8, cells, 4, 1.6f, 2, 1, 2.8f);
    }

    /// Down each column, then the next, as the numbers say.
    private PdfPTable words() {
        int rows = text.words().size() / COLUMNS;
        var table = table(6, List.of(), 1, 1, 1);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                table.addCell(word(column * rows + row));
            }
        }
        return table;
    }

    private PdfPCell word(int place) {
        var number = cell(aligned(paper.soft(Integer.toString(place + 1), TEXT)));
        number.setVerticalAlignment(Element.ALIGN_BOTTOM);
        number.setPaddingBottom(11);
        var word = cell(paper.strong(text.words().get(place), WORD));
        word.setPaddingBottom(9);
        var both = new PdfPCell(table(0, List.of(number, word), 1, 6));
        both.setBorder(Rectangle.BOX);
        both.setBorderColor(Paper.LINE);
        both.setBorderWidth(0.5f);
        return both;
    }

    private static Paragraph aligned(Paragraph paragraph) {
        paragraph.setAlignment(Element.ALIGN_RIGHT);
        return paragraph;
    }

    private PdfPTable codeAndSteps(Image qr) {
        var code = new PdfPCell(qr);
        code.setBorder(Rectangle.NO_BORDER);
        var steps = cell(paper.strong(text.stepsTitle(), 12));
        for (int i = 0; i < text.steps().size(); i++) {
            var step = paper.plain(i + 1 + ". " + text.steps().get(i), TEXT);
            step.setIndentationLeft(10);
            step.setFirstLineIndent(-10);
            step.setSpacingBefore(3);
            steps.addElement(step);
        }
        var hint = paper.soft(text.qrHint(), SMALL);
        hint.setSpacingBefore(5);
        steps.addElement(hint);
        return table(12, List.of(code, steps), 1.3f, 3.7f);
    }

    /// Drawn as squares, not as a picture: sharp at any size.
    private Image qr(PdfWriter writer) {
        var code = QrCode.of(text.wordsAsText());
        float module = QR / code.size();
        var drawing = writer.getDirectContent().createTemplate(QR, QR);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.isDark(column, row)) {
                    drawing.rectangle(column * module, QR - (row + 1) * module, module, module);
                }
            }
        }
        drawing.fill();
        return Image.getInstance(drawing);
    }

    private PdfPTable blanks() {
        var cells = text.blanks().stream().map(name -> underlined(paper.soft(name, SMALL), 30));
        return table(6, cells.toList(), 1, 1);
    }

    private PdfPTable rehearsals() {
        var table = table(4, List.of(), 1, 2, 2);
        text.rehearsalColumns().forEach(name -> table.addCell(cell(paper.soft(name, SMALL))));
        for (int i = 0; i < RecoverySheetText.REHEARSALS * text.rehearsalColumns().size(); i++) {
            table.addCell(underlined(paper.plain(" ", SMALL), 19));
        }
        return table;
    }

    private static PdfPCell underlined(Paragraph content, float height) {
        var cell = cell(content);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Paper.LINE);
        cell.setBorderWidth(0.5f);
        cell.setMinimumHeight(height);
        return cell;
    }

    private static PdfPCell cell(Paragraph content) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingRight(6);
        cell.addElement(content);
        return cell;
    }

    private static PdfPTable table(float before, List<PdfPCell> cells, float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(before);
        cells.forEach(table::addCell);
        return table;
    }

    private static Paragraph spaced(Paragraph paragraph) {
        paragraph.setSpacingBefore(8);
        return paragraph;
    }
}
