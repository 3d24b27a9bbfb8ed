package org.shirube.report;

import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.awt.Color;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// A report of a case as a PDF, A4. Sizes are in points.
public final class CaseReportPdf {

    private static final float MARGIN = 48;
    private static final float FOOT = 62;
    private static final float TEXT = 10;
    private static final float SMALL = 8.5f;
    private static final float PAGE = PageSize.A4.getWidth() - 2 * MARGIN;
    private static final float[] COLUMNS = {1, 2};
    private static final float BESIDE = PAGE * 2 / 3 - 8;

    private final CaseReportText text;
    private final Letters letters = new Letters();
    private final Compositor compositor;
    private final PdfWriter writer;
    private final Document document;

    private CaseReportPdf(CaseReportText text, Typesetter typesetter, OutputStream target) {
        this.text = text;
        document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, FOOT);
        writer = PdfWriter.getInstance(document, target);
        compositor = new Compositor(letters, typesetter, new OutlineImages(writer, letters));
    }

    /// Writes the report and leaves the stream open. Nothing else is written anywhere.
    public static void write(CaseReportText text, Typesetter typesetter, OutputStream target) {
        new CaseReportPdf(text, typesetter, target).write();
    }

    private void write() {
        try (document) {
            writer.setCloseStream(false);
            writer.setPageEvent(new PageNumbers(text.title(), letters, MARGIN));
            document.addTitle(text.title());
            document.open();
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString(text.language().tag()));
            set(text.title(), new Compositor.Style(20, Paper.INK, true, PAGE))
                    .forEach(document::add);
            var rows = table(COLUMNS);
            for (Block block : text.blocks()) {
                if (block instanceof Block.Said said) {
                    row(said, rows);
                } else {
                    rows = added(rows);
                    add(block);
                }
            }
            added(rows);
        }
    }

    /// A new table once this one is on paper.
    private PdfPTable added(PdfPTable rows) {
        if (rows.size() > 0) {
            document.add(rows);
        }
        return table(COLUMNS);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading(String heading) ->
                    spaced(heading, new Compositor.Style(14, Paper.INK, true, PAGE), 16);
            case Block.Subheading(String heading) ->
                    spaced(heading, new Compositor.Style(11, Paper.INK, true, PAGE), 10);
            case Block.Line(String line) -> spaced(line, style(TEXT, Paper.INK, PAGE), 3);
            case Block.Small(String line) -> spaced(line, style(SMALL, Paper.SOFT, PAGE), 6);
            case Block.Framed(String framed) -> framed(framed);
            case Block.Said said -> throw new IllegalArgumentException("a row: " + said.name());
        }
    }

    private void spaced(String line, Compositor.Style style, float before) {
        var paragraphs = set(line, style);
        paragraphs.stream().limit(1).forEach(first -> first.setSpacingBefore(before));
        paragraphs.forEach(document::add);
    }

    private void framed(String framed) {
        var table = table(1);
        var cell = cell(set(framed, new Compositor.Style(TEXT, Paper.INK, true, PAGE - 16)));
        cell.setBorder(Rectangle.BOX);
        cell.setBorderColor(Paper.INK);
        cell.setBorderWidth(1.2f);
        cell.setPadding(7);
        cell.setPaddingBottom(9);
        table.addCell(cell);
        table.setSpacingBefore(10);
        document.add(table);
    }

    private void row(Block.Said said, PdfPTable rows) {
        rows.addCell(underlined(set(said.name(), style(TEXT, Paper.SOFT, PAGE / 3 - 8))));
        var beside = new ArrayList<>(set(said.text(), style(TEXT, Paper.INK, BESIDE)));
        beside.addAll(set(said.known(), style(SMALL, Paper.SOFT, BESIDE)));
        beside.addAll(set(said.note(), style(TEXT, Paper.INK, BESIDE)));
        rows.addCell(underlined(beside));
    }

    private List<Paragraph> set(String line, Compositor.Style style) {
        return compositor.paragraphs(line, style);
    }

    private static Compositor.Style style(float size, Color colour, float width) {
        return new Compositor.Style(size, colour, false, width);
    }

    private static PdfPCell underlined(List<Paragraph> content) {
        var cell = cell(content);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Paper.LINE);
        cell.setBorderWidth(0.4f);
        return cell;
    }

    private static PdfPCell cell(List<Paragraph> content) {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(2);
        cell.setPaddingRight(6);
        cell.setPaddingBottom(8);
        content.forEach(cell::addElement);
        return cell;
    }

    /// Rows that are longer than a page go on on the next.
    private static PdfPTable table(float... widths) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSplitLate(false);
        return table;
    }
}
