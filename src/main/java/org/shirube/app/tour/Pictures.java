package org.shirube.app.tour;

import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Keeps what the window shows as numbered pictures, and says where.
final class Pictures {

    private final Path folder;
    private final PrintStream out;
    private int taken;

    Pictures(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /// Takes away what an earlier tour left.
    void clear() {
        try {
            Files.createDirectories(folder);
            try (var old = Files.newDirectoryStream(folder, "[0-9][0-9]-*.png")) {
                for (Path picture : old) {
                    Files.delete(picture);
                }
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    void take(Scene scene, String name) {
        FxThread.draw(scene);
        Image image = FxThread.ask(() -> scene.snapshot(null));
        taken++;
        Path file = folder.resolve("%02d-%s.png".formatted(taken, name));
        try {
            ImageIO.write(converted(image), "png", file.toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        out.println(file);
    }

    private static BufferedImage converted(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var converted = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        converted.setRGB(0, 0, width, height, pixels, 0, width);
        return converted;
    }
}
