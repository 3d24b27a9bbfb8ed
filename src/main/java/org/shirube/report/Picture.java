package org.shirube.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// A picture at hand as pixels (ARGB, row by row), read from memory and never through a file. What
/// its header says is looked at before anything is unpacked: a few bytes can stand for a picture
/// that no machine can hold.
@SuppressWarnings("ArrayRecordComponent") // pixels: as many as there are, and never compared
public record Picture(int width, int height, int[] pixels) {

    /// More than any camera takes.
    static final long MOST_PIXELS = 120_000_000;

    /// The longer side, once it is read: enough for a screen.
    private static final int LONGEST_SIDE = 2_000;

    /// Empty where it is no picture, is damaged, or is too large to be unpacked.
    public static Optional<Picture> of(byte[] content) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? read(readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            // The readers of damaged pictures run into whatever there is to run into.
            return Optional.empty();
        }
    }

    private static Optional<Picture> read(ImageReader reader, ImageInputStream input)
            throws IOException {
        try {
            reader.setInput(input, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width <= 0 || height <= 0 || width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            var every = reader.getDefaultReadParam();
            coarsen(every, (int) (Math.max(width, height) / LONGEST_SIDE) + 1);
            return Optional.of(Pixels.of(reader.read(0, every)));
        } finally {
            reader.dispose();
        }
    }

    private static void coarsen(ImageReadParam reading, int step) {
        if (step > 1) {
            reading.setSourceSubsampling(step, step, 0, 0);
        }
    }
}
