package org.shirube.ui.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.report.Block;
import org.shirube.report.CaseReportPdf;
import org.shirube.report.CaseReportText;
import org.shirube.report.PdfPages;
import org.shirube.text.Language;
import org.shirube.ui.kit.Fonts;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.WindowTypesetter;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/// Reports as files: whatever script somebody writes in is drawn, found and embedded.
@ExtendWith(ApplicationExtension.class)
class CaseReportPdfTest {

    private static final String VIETNAMESE = "Chủ giữ hộ chiếu của tôi, không trả lại.";
    private static final String JAPANESE = "社長が「パスポートを預かる」と言って、返してくれない。";
    private static final String CHINESE = "老板扣了我的护照，说要等我还清债才还给我。";
    private static final String KHMER = "ថៅកែរក្សាទុកលិខិតឆ្លងដែនរបស់ខ្ញុំ។";
    private static final String BURMESE = "အလုပ်ရှင်က ကျွန်တော့်နိုင်ငံကူးလက်မှတ်ကို သိမ်းထားတယ်။";
    private static final String THAI = "นายจ้างเก็บหนังสือเดินทางของฉันไว้ที่สำนักงาน";
    private static final String NEPALI = "मालिकले मेरो राहदानी राखेको छ र फिर्ता दिँदैन।";
    private static final String ARABIC =
            "قالت إنها تريد العودة إلى بيتها قبل 12 كانون، رقم KJ-4718";

    private static final List<String> ALL =
            List.of(VIETNAMESE, JAPANESE, CHINESE, KHMER, BURMESE, THAI, NEPALI, ARABIC);

    @BeforeEach
    void load() {
        Hand.does(Fonts::load);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {VIETNAMESE, JAPANESE, CHINESE, KHMER, BURMESE, THAI, NEPALI, "Ээж минь, İş"})
    void what_was_written_is_found_again_in_its_script(String said) throws IOException {
        try (var pdf = Loader.loadPDF(written(said))) {
            assertThat(unspaced(new PDFTextStripper().getText(pdf))).contains(unspaced(said));
        }
    }

    @Test
    void every_letter_comes_with_the_file() throws IOException {
        try (var pdf = Loader.loadPDF(written(ALL.toArray(String[]::new)))) {
            keep(pdf, "report-scripts");
            for (var page : pdf.getPages()) {
                assertEmbedded(page.getResources());
            }
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(pdf.getDocumentInformation().getAuthor()).isNull();
        }
    }

    @Test
    void what_reads_from_the_right_stands_behind_its_drawing() throws IOException {
        try (var pdf = Loader.loadPDF(written(ARABIC))) {
            var behind = new StringBuilder();
            for (var page : pdf.getPages()) {
                for (var form : forms(page.getResources())) {
                    behind.append(
                            new String(
                                    form.getContentStream().toByteArray(),
                                    StandardCharsets.ISO_8859_1));
                }
            }
            assertThat(behind).contains("ActualText");
        }
    }

    @ParameterizedTest
    @CsvSource({"😢, U+1F622", "\uE123, U+E123", "\uD83C\uDDFB, U+1F1FB"})
    void what_no_font_has_is_a_frame_with_its_code_or_a_drawing(String sign, String code)
            throws IOException {
        try (var pdf = Loader.loadPDF(written("before " + sign + " after"))) {
            var content = new PDFTextStripper().getText(pdf);
            assertThat(content).contains("before").contains("after");
            boolean drawn = new WindowTypesetter().outline(sign).isPresent();
            assertThat(content.contains(code)).isEqualTo(!drawn);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "\uD800",
                "\u200B",
                "\u0301",
                "a\tb",
                "ក្រ្មាវឹក្ស៊ុំឆ្ពោះឡឹក្ត្រ"
            })
    void nothing_that_can_be_typed_breaks_it(String said) {
        assertThatCode(() -> written(said)).doesNotThrowAnyException();
    }

    @Test
    void a_note_of_ten_thousand_letters_goes_on_over_pages_in_any_script() throws IOException {
        for (String said : List.of("Long story. ", JAPANESE, BURMESE, ARABIC + " ")) {
            var note = said.repeat(10_000 / said.length());
            try (var pdf = Loader.loadPDF(written(note))) {
                assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
                var content = new PDFTextStripper().getText(pdf);
                assertThat(content).contains("1 / " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void the_program_shows_every_page_of_it() {
        var bytes = written(ALL.toArray(String[]::new));
        try (var pages = PdfPages.of(bytes).orElseThrow()) {
            assertThat(pages.page(0)).isPresent();
        }
    }

    private static byte[] written(String... said) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Framed("An indication, not a determination."));
        blocks.add(new Block.Heading("What was told"));
        for (String each : said) {
            blocks.add(new Block.Said("Passport", "Yes", "said by the person", each));
        }
        var text = new CaseReportText(Language.EN, "Report of a case", blocks, "report.pdf");
        var target = new ByteArrayOutputStream();
        CaseReportPdf.write(text, new WindowTypesetter(), target);
        return target.toByteArray();
    }

    private static void assertEmbedded(PDResources resources) throws IOException {
        for (COSName name : resources.getFontNames()) {
            var font = resources.getFont(name);
            assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        }
        for (var form : forms(resources)) {
            if (form.getResources() != null) {
                assertEmbedded(form.getResources());
            }
        }
    }

    private static List<PDFormXObject> forms(PDResources resources) throws IOException {
        var forms = new ArrayList<PDFormXObject>();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                forms.add(form);
            }
        }
        return forms;
    }

    private static void keep(PDDocument pdf, String name) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            var picture = new PDFRenderer(pdf).renderImageWithDPI(page, 96);
            ImageIO.write(picture, "png", folder.resolve(name + "-" + page + ".png").toFile());
        }
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
