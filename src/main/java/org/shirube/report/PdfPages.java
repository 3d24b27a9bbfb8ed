package org.shirube.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.io.IOException;
import java.util.Optional;

/// A PDF file at hand, drawn page by page from memory. What it would unpack to is looked at before:
/// see [Unpacked]. Used by one thread at a time.
public final class PdfPages implements AutoCloseable {

    private static final int MOST_PAGES = 2_000;
    private static final int WIDTH = 1_100;
    private static final float MOST_PIXELS = 6_000_000;
    private static final int DEEPEST = 6;

    private final byte[] content;
    private final PDDocument document;

    private PdfPages(byte[] content, PDDocument document) {
        this.content = content;
        this.document = document;
    }

    /// Empty where it is no PDF, is damaged or locked, or would unpack to too much.
    public static Optional<PdfPages> of(byte[] content) {
        if (!Unpacked.isBearable(content)) {
            return Optional.empty();
        }
        try {
            FontMappers.set(new OwnFonts());
            var document = Loader.loadPDF(content);
            int pages = document.getNumberOfPages();
            if (pages > 0 && pages <= MOST_PAGES) {
                return Optional.of(new PdfPages(content, document));
            }
            document.close();
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            // The reader of damaged files runs into whatever there is to run into.
            return Optional.empty();
        }
    }

    /// The file itself: not to be changed.
    public byte[] content() {
        return content;
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// One page, from 0; empty where it cannot be drawn.
    public Optional<Picture> page(int index) {
        try {
            var page = document.getPage(index);
            if (!isBearable(page.getResources(), DEEPEST)) {
                return Optional.empty();
            }
            var drawn = new PDFRenderer(document).renderImage(index, scale(page), ImageType.RGB);
            return Optional.of(Pixels.of(drawn));
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    /// As wide as a window, unless it is so long that it would be too many pixels.
    private static float scale(PDPage page) {
        var box = page.getCropBox();
        float width = Math.max(1, box.getWidth());
        float height = Math.max(1, box.getHeight());
        double most = Math.sqrt(MOST_PIXELS / width / height);
        return (float) Math.min(WIDTH / width, most);
    }

    private static boolean isBearable(PDResources resources, int deepest) throws IOException {
        if (resources == null) {
            return true;
        }
        for (COSName name : resources.getXObjectNames()) {
            var part = resources.getXObject(name);
            if (part instanceof PDImageXObject image
                    && (long) image.getWidth() * image.getHeight() > Picture.MOST_PIXELS / 2) {
                return false;
            }
            if (part instanceof PDFormXObject form
                    && (deepest == 0 || !isBearable(form.getResources(), deepest - 1))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException nothingToLose) {
            return;
        }
    }
}
