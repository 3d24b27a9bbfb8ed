package org.shirube.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import javax.imageio.ImageIO;

/// Pictures from memory, the hostile ones too.
class PictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg", "gif"})
    void a_picture_is_read_as_it_is(String format) throws IOException {
        var read = Picture.of(drawn(40, 30, format)).orElseThrow();
        assertThat(read.width()).isEqualTo(40);
        assertThat(read.height()).isEqualTo(30);
        assertThat(new Color(read.pixels()[40 * 15 + 20]).getBlue()).isGreaterThan(200);
    }

    @Test
    void a_large_picture_is_read_coarsely() throws IOException {
        var read = Picture.of(drawn(9_000, 600, "jpeg")).orElseThrow();
        assertThat(read.width()).isBetween(1_500, 2_000);
    }

    @Test
    void a_few_bytes_that_stand_for_more_than_a_machine_holds_are_not_unpacked() {
        assertThat(Picture.of(headOfPng(60_000, 60_000))).isEmpty();
        assertThat(Picture.of(headOfPng(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEmpty();
    }

    @Test
    void what_is_cut_changed_or_no_picture_at_all_is_not_shown() throws IOException {
        var whole = drawn(200, 200, "png");
        assertThat(Picture.of(new byte[0])).isEmpty();
        assertThat(Picture.of("hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
        for (int length = 1; length < whole.length; length += 37) {
            var cut = Arrays.copyOf(whole, length);
            assertThat(Picture.of(cut).map(Picture::width).orElse(200)).isEqualTo(200);
        }
        var changed = whole.clone();
        for (int at = 20; at < changed.length; at += 3) {
            changed[at] ^= 0x55;
        }
        assertThat(Picture.of(changed).map(Picture::height).orElse(200)).isPositive();
    }

    static byte[] drawn(int width, int height, String format) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    /// A PNG that says it is so large, with a hundred kilobytes of packed zeros.
    static byte[] headOfPng(int width, int height) {
        var head = ByteBuffer.allocate(13).putInt(width).putInt(height);
        head.put((byte) 8).put((byte) 6).put((byte) 0).put((byte) 0).put((byte) 0);
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A});
        chunk(out, "IHDR", head.array());
        chunk(out, "IDAT", packedZeros(100_000_000));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    static byte[] packedZeros(int length) {
        try (var packing = new Deflater(9)) {
            var out = new ByteArrayOutputStream();
            var piece = new byte[1 << 16];
            var zeros = new byte[1 << 20];
            int left = length;
            while (left > 0) {
                int now = Math.min(left, zeros.length);
                packing.setInput(zeros, 0, now);
                left -= now;
                if (left == 0) {
                    packing.finish();
                }
                while (!packing.needsInput() || (left == 0 && !packing.finished())) {
                    out.write(piece, 0, packing.deflate(piece));
                    if (packing.finished()) {
                        break;
                    }
                }
            }
            return out.toByteArray();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] content) {
        var sum = new CRC32();
        var body = ByteBuffer.allocate(4 + content.length);
        body.put(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII)).put(content);
        sum.update(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(body.array());
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
