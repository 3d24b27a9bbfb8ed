package org.shirube.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// PDF files from memory, the hostile ones too.
class PdfPagesTest {

    @Test
    void every_page_is_drawn_with_what_stands_on_it() throws IOException {
        try (var pages = PdfPages.of(pdf(3, PDRectangle.A4)).orElseThrow()) {
            assertThat(pages.count()).isEqualTo(3);
            var drawn = pages.page(2).orElseThrow();
            assertThat(drawn.width()).isBetween(1_000, 1_200);
            assertThat(Arrays.stream(drawn.pixels()).filter(pixel -> pixel != 0xFFFFFFFF).count())
                    .isGreaterThan(500);
        }
    }

    @Test
    void no_list_of_fonts_is_left_in_the_home_folder(@TempDir Path home) throws IOException {
        var before = System.getProperty("user.home");
        System.setProperty("user.home", home.toString());
        try (var pages = PdfPages.of(pdf(1, PDRectangle.A4)).orElseThrow()) {
            assertThat(pages.page(0)).isPresent();
            try (var left = Files.list(home)) {
                assertThat(left).isEmpty();
            }
        } finally {
            System.setProperty("user.home", before);
        }
    }

    @Test
    void a_page_as_long_as_a_street_is_drawn_small() throws IOException {
        try (var pages = PdfPages.of(pdf(1, new PDRectangle(10, 14_000))).orElseThrow()) {
            var drawn = pages.page(0).orElseThrow();
            assertThat((long) drawn.width() * drawn.height()).isLessThan(7_000_000);
        }
    }

    @Test
    void what_is_cut_locked_or_no_pdf_at_all_is_not_shown() throws IOException {
        var whole = pdf(2, PDRectangle.A4);
        assertThat(PdfPages.of(new byte[0])).isEmpty();
        assertThat(PdfPages.of("%PDF-1.7\nhello".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThat(PdfPages.of(locked())).isEmpty();
        for (int length = 10; length < whole.length; length += 101) {
            var opened = PdfPages.of(Arrays.copyOf(whole, length));
            assertThat(opened.map(PdfPages::count).orElse(0)).isBetween(0, 2);
            opened.ifPresent(PdfPages::close);
        }
    }

    @Test
    void a_part_that_unpacks_to_more_than_is_borne_is_not_unpacked() {
        var bomb = withStream("/FlateDecode", PictureTest.packedZeros(300_000_000));
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(PdfPages.of(bomb)).isEmpty();
    }

    @Test
    void a_part_that_is_packed_twice_is_not_unpacked() {
        var bomb = withStream("[/FlateDecode /FlateDecode]", PictureTest.packedZeros(1_000));
        assertThat(PdfPages.of(bomb)).isEmpty();
    }

    @Test
    void an_image_that_says_it_is_larger_than_memory_is_not_drawn() throws IOException {
        var huge =
                new String(
                                withStream("/FlateDecode", new byte[] {0x78, 1, 2}),
                                StandardCharsets.ISO_8859_1)
                        .replace("/Resources << >>", "/Resources << /XObject << /Im 5 0 R >> >>")
                        .replace(
                                "trailer",
                                "5 0 obj\n<< /Type /XObject /Subtype /Image /Width 60000 /Height"
                                        + " 60000 /BitsPerComponent 8 /ColorSpace /DeviceRGB"
                                        + " /Length 1 >>\nstream\n0\nendstream\nendobj\ntrailer");
        var opened = PdfPages.of(huge.getBytes(StandardCharsets.ISO_8859_1));
        try (var pages = opened.orElseThrow()) {
            assertThat(pages.page(0)).isEmpty();
        }
    }

    static byte[] pdf(int count, PDRectangle size) throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page < count; page++) {
                var made = new PDPage(size);
                document.addPage(made);
                try (var content = new PDPageContentStream(document, made)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 40);
                    content.newLineAtOffset(60, 600);
                    content.showText("Contract, page " + (page + 1));
                    content.endText();
                }
            }
            return bytes(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
            return bytes(document);
        }
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /// One page whose content is this stream, written by hand.
    private static byte[] withStream(String filter, byte[] content) {
        var out = new ByteArrayOutputStream();
        var head =
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                        + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                        + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]"
                        + " /Resources << >> /Contents 4 0 R >>\nendobj\n"
                        + "4 0 obj\n<< /Length "
                        + content.length
                        + " /Filter "
                        + filter
                        + " >>\nstream\n";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(content);
        out.writeBytes(
                "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
