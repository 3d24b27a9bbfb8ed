package org.shirube.report;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// How much the packed parts of a PDF file unpack to, counted without keeping any of it: a reader
/// would keep all. Parts that are packed twice are not borne, because the first unpacking says
/// nothing of the second.
final class Unpacked {

    private static final long MOST_OF_ONE = 96L * 1024 * 1024;
    private static final long MOST_OF_ALL = 512L * 1024 * 1024;
    private static final int ZLIB = 0x78;

    private static final Pattern TWICE =
            Pattern.compile(
                    "/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\s*/"
                            + "(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private Unpacked() {}

    static boolean isBearable(byte[] pdf) {
        if (TWICE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).find()) {
            return false;
        }
        long all = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            long one = count(pdf, at);
            all += one;
            if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
                return false;
            }
        }
        return true;
    }

    /// Where the next part begins, behind its keyword and line end; -1 where none does.
    private static int next(byte[] pdf, int from) {
        for (int at = from; at + STREAM.length < pdf.length; at++) {
            if (isKeyword(pdf, at)) {
                int begin = at + STREAM.length;
                while (begin < pdf.length && (pdf[begin] == '\r' || pdf[begin] == '\n')) {
                    begin++;
                }
                return begin;
            }
        }
        return -1;
    }

    private static boolean isKeyword(byte[] pdf, int at) {
        for (int letter = 0; letter < STREAM.length; letter++) {
            if (pdf[at + letter] != STREAM[letter]) {
                return false;
            }
        }
        return true;
    }

    /// In bytes, up to just above what is borne.
    private static long count(byte[] pdf, int from) {
        if (from >= pdf.length || pdf[from] != ZLIB) {
            return 0;
        }
        try (var unpacking = new Inflater()) {
            unpacking.setInput(pdf, from, pdf.length - from);
            var piece = new byte[64 * 1024];
            long count = 0;
            int got = unpacking.inflate(piece);
            while (got > 0 && count <= MOST_OF_ONE) {
                count += got;
                got = unpacking.inflate(piece);
            }
            return count;
        } catch (DataFormatException notPackedSo) {
            return 0;
        }
    }
}
