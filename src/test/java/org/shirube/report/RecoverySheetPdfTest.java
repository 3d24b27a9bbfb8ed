package org.shirube.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.shirube.text.Language;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

class RecoverySheetPdfTest {

    @ParameterizedTest
    @CsvSource({"EN, true", "EN, false", "JA, true", "JA, false"})
    void one_page_says_everything_and_its_code_is_read(Language language, boolean alone)
            throws Exception {
        var text = Sheets.text(language, alone);
        try (var pdf = Loader.loadPDF(written(text))) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(0, 150);
            keep(picture, "sheet-%s-%s".formatted(language.tag(), alone ? "alone" : "some"));
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(read(picture)).isEqualTo(text.wordsAsText());
            var content = unspaced(new PDFTextStripper().getText(pdf));
            assertThat(content)
                    .contains(unspaced(text.title()))
                    .contains(unspaced(text.warning()))
                    .contains(unspaced(text.purpose()))
                    .contains(unspaced(text.auditHint()));
            text.words().forEach(word -> assertThat(content).contains(word));
            text.steps().forEach(step -> assertThat(content).contains(unspaced(step)));
            text.facts().forEach(fact -> assertThat(content).contains(unspaced(fact.value())));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_letter_comes_with_the_file_and_nothing_tells_whose_it_is(Language language)
            throws Exception {
        try (var pdf = Loader.loadPDF(written(Sheets.text(language, false)))) {
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.tag());
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
        }
        assertThat(Sheets.text(language, false).fileName()).isEqualTo("sheet-2-of-5.pdf");
        assertThat(Sheets.text(language, false)).hasToString("the text of sheet-2-of-5.pdf");
    }

    private static byte[] written(RecoverySheetText text) throws Exception {
        try (var target = new ByteArrayOutputStream()) {
            RecoverySheetPdf.write(text, target);
            return target.toByteArray();
        }
    }

    private static String read(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static void keep(BufferedImage picture, String name) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }
}
