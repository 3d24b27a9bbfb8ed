package org.shirube.ui.attachments;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Attachment;
import org.shirube.casework.Attachments;
import org.shirube.casework.CaseId;
import org.shirube.casework.Casework;
import org.shirube.casework.Clock;
import org.shirube.casework.Filing;
import org.shirube.casework.History;
import org.shirube.casework.Session;
import org.shirube.scoring.Shipped;
import org.shirube.storage.QuickVault;
import org.shirube.storage.SteppingClock;
import org.shirube.ui.casefile.CaseModel;
import org.shirube.ui.casefile.CaseScreen;
import org.shirube.ui.kit.Drawing;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.SameThread;
import org.shirube.ui.shell.OpenShell;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

/// Attachments on a real store, by hand, each state left as a picture to be looked at.
@ExtendWith(ApplicationExtension.class)
class AttachmentsSectionTest {

    private final Clock clock = new SteppingClock(Instant.parse("2026-11-20T03:00:00Z"), 97);
    private final List<Path> chosen = new ArrayList<>();
    private Optional<Path> place = Optional.empty();

    @TempDir private Path home;
    @TempDir private Path desk;
    private Session session;
    private CaseId linh;
    private OpenShell shell;

    @Start
    void start(Stage stage) {
        shell = new OpenShell(stage);
    }

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        linh = new Casework(session, Shipped.rules(), clock).begin("Linh").caseId();
        show();
    }

    @AfterEach
    void close() {
        Hand.closeAll();
        session.close();
    }

    @Test
    void a_picture_and_a_pdf_are_added_and_looked_at() throws IOException {
        add(picture("passport.pdf"), pdf("契約書.pdf"));
        assertThat(all()).hasSize(2);
        fire(".look", 0);
        assertThat(images()).hasSize(1);
        shell.pictures("attachments");
        fire("#page-after", 0);
        shell.hand().picture("attachments-page-2");
        fire(".look", 1);
        assertThat(images()).hasSize(1);
        shell.hand().picture("attachments-picture");
        fire(".look", 1);
        assertThat(images()).isEmpty();
    }

    @Test
    void an_empty_file_and_a_folder_are_refused_with_a_sentence() throws IOException {
        add(Files.createFile(desk.resolve("empty.pdf")));
        assertThat(all()).isEmpty();
        shell.hand().picture("attachments-empty-refused");
        add(Files.createDirectory(desk.resolve("folder")));
        assertThat(all()).isEmpty();
        var huge = desk.resolve("huge.mov");
        try (var file = new java.io.RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200_000_000);
        }
        add(huge);
        assertThat(all()).isEmpty();
        shell.hand().picture("attachments-huge-refused");
    }

    @Test
    void a_malformed_picture_is_kept_and_said_not_to_be_shown() throws IOException {
        var torn = desk.resolve("torn.png");
        Files.write(torn, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 7});
        add(torn);
        fire(".look", 0);
        assertThat(images()).isEmpty();
        shell.hand().picture("attachments-undrawable");
        assertThat(all()).hasSize(1);
    }

    @Test
    void an_attachment_is_written_where_somebody_says_and_nothing_is_left_of_half_a_one()
            throws IOException {
        var original = pdf("a.pdf");
        add(original);
        place = Optional.of(desk.resolve("out.pdf"));
        fire(".export", 0);
        assertThat(desk.resolve("out.pdf")).hasSameBinaryContentAs(original);
        shell.hand().picture("attachments-exported");
        place = Optional.of(desk.resolve("no-such-folder").resolve("out.pdf"));
        fire(".export", 0);
        shell.hand().picture("attachments-not-exported");
    }

    @Test
    void what_was_put_away_by_mistake_is_back_with_one_press() throws IOException {
        add(picture("a.jpg"));
        fire(".put-away", 0);
        assertThat(all()).allMatch(Attachment::isArchived);
        shell.hand().picture("attachments-archived");
        fire("#undo", 0);
        assertThat(all()).noneMatch(Attachment::isArchived);
    }

    private void show() {
        var casework = new Casework(session, Shipped.rules(), clock);
        var background = new SameThread();
        var names = new History(session).names();
        var model =
                new CaseModel(
                        new CaseModel.Parts(casework, new Filing(session), background),
                        casework.open(linh).orElseThrow(),
                        names);
        var attachments =
                new AttachmentsModel(
                        new Attachments(session),
                        linh,
                        session.account(),
                        background,
                        Drawing.here());
        var section =
                new AttachmentsSection(attachments, model.file().label(), names, new OnTheDesk());
        shell.show(new CaseScreen(model, List.of(section), shell));
    }

    private void add(Path... files) {
        chosen.clear();
        chosen.addAll(List.of(files));
        fire("#add-files", 0);
    }

    private List<Attachment> all() {
        return new Attachments(session).of(linh);
    }

    private List<ImageView> images() {
        return Hand.ask(() ->
                shell.hand().root().lookupAll(".look").stream()
                        .filter(VBox.class::isInstance)
                        .flatMap(look -> ((VBox) look).getChildren().stream())
                        .filter(ImageView.class::isInstance)
                        .map(ImageView.class::cast)
                        .toList());
    }

    private void fire(String selector, int which) {
        Hand.does(() ->
                shell.hand().root().lookupAll(selector).stream()
                        .filter(Button.class::isInstance)
                        .map(ButtonBase.class::cast)
                        .skip(which)
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private Path picture(String name) throws IOException {
        var image = new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillOval(40, 20, 500, 160);
        graphics.dispose();
        var file = desk.resolve(name);
        ImageIO.write(image, "jpeg", file.toFile());
        return file;
    }

    private Path pdf(String name) throws IOException {
        var file = desk.resolve(name);
        try (var document = new PDDocument()) {
            for (int page = 1; page <= 2; page++) {
                var made = new PDPage();
                document.addPage(made);
                try (var content = new PDPageContentStream(document, made)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 30);
                    content.newLineAtOffset(60, 700);
                    content.showText("Contract of employment, page " + page);
                    content.endText();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private final class OnTheDesk implements Places {

        @Override
        public List<Path> toAdd(Window above, String title) {
            return chosen;
        }

        @Override
        public Optional<Path> whereTo(Window above, String title, String name) {
            return place;
        }
    }
}
