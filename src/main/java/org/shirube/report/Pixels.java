package org.shirube.report;

import java.awt.image.BufferedImage;

/// From what the readers of pictures make to what a window draws.
final class Pixels {

    private Pixels() {}

    static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
