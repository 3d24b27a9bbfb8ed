package org.shirube.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shirube.report.RecoverySheetText;
import org.shirube.report.Sheets;
import org.shirube.text.Language;
import org.shirube.ui.kit.Appearance;
import org.shirube.ui.kit.Fonts;
import org.shirube.ui.kit.Hand;
import org.shirube.ui.kit.Theme;
import org.shirube.ui.kit.Zoom;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

@ExtendWith(ApplicationExtension.class)
class SheetViewTest {

    private final Appearance appearance = new Appearance(Language.EN);
    private Stage stage;

    @Start
    void open(Stage stage) {
        this.stage = stage;
        Fonts.load();
        stage.setScene(new Scene(new StackPane(), 830, 990));
        appearance.dress(stage.getScene());
        stage.show();
    }

    @AfterEach
    void close() {
        Hand.closeAll();
    }

    @Test
    void the_preview_shows_paper_in_every_theme_and_its_code_is_read_from_the_screen()
            throws Exception {
        var text = Sheets.text(Language.EN, false);
        show(text);
        var hand = new Hand(stage.getScene());
        assertThat(read(hand.picture("sheet-view-en"))).isEqualTo(text.wordsAsText());
        Hand.does(() -> appearance.theme().set(Theme.DARK));
        assertThat(read(hand.picture("sheet-view-en-dark"))).isEqualTo(text.wordsAsText());
        show(Sheets.text(Language.JA, true));
        hand.picture("sheet-view-ja-dark");
        Hand.does(() -> ((ScrollPane) hand.root()).setVvalue(0.3));
        hand.picture("sheet-view-ja-dark-below");
        Hand.does(() -> appearance.zoom().set(new Zoom(200)));
        hand.picture("sheet-view-ja-200");
    }

    @Test
    void it_keeps_the_proportions_of_the_page_that_it_is_printed_on() {
        for (var language : Language.values()) {
            var page = Hand.ask(() -> SheetPrinting.fitted(Sheets.text(language, false), 559, 806));
            var bounds = page.getBoundsInLocal();
            assertThat(bounds.getWidth()).as(language.tag()).isBetween(500.0, 559.5);
            assertThat(bounds.getHeight()).as(language.tag()).isBetween(700.0, 806.5);
        }
    }

    private void show(RecoverySheetText text) {
        Hand.does(
                () -> stage.getScene().setRoot(new ScrollPane(SheetView.all(List.of(text, text)))));
    }

    private static String read(Path file) throws Exception {
        var picture = ImageIO.read(file.toFile());
        int width = picture.getWidth();
        int height = picture.getHeight();
        var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
