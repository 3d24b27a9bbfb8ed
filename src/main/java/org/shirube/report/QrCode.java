package org.shirube.report;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import java.util.Map;

/// A QR code as a square of dark and light modules, without its quiet zone. A quarter of it may be
/// stained or torn and it is still read (error correction level Q).
public final class QrCode {

    /// How many light modules must stand around it (ISO/IEC 18004).
    public static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "US-ASCII");
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.Q, hints).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a QR code", tooLong);
        }
    }

    /// In modules.
    public int size() {
        return modules.getWidth();
    }

    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }

    /// The dark modules as an SVG path, one unit each. Rows overlap a little, so that no light seam
    /// is drawn between them.
    public String path() {
        var path = new StringBuilder();
        for (int row = 0; row < size(); row++) {
            for (int from = 0; from < size(); from++) {
                int to = from;
                while (to < size() && isDark(to, row)) {
                    to++;
                }
                if (to > from) {
                    path.append("M%d %dh%dv1.02h%dz".formatted(from, row, to - from, from - to));
                    from = to;
                }
            }
        }
        return path.toString();
    }
}
