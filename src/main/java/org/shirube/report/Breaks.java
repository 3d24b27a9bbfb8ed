package org.shirube.report;

import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.DefaultSplitCharacter;
import org.openpdf.text.pdf.PdfChunk;

/// Where a line may end: as the library says, but as Japanese is set.
final class Breaks implements SplitCharacter {

    /// What a Japanese line never begins with (JIS X 4051, as far as our texts go).
    private static final String NEVER_FIRST = "、。，．・：；？！）」』】〉》〕ー々ゝゞっゃゅょぁぃぅぇぉッャュョァィゥェォ％";

    private static final String NEVER_LAST = "（「『【〈《〔";

    @Override
    public boolean isSplitCharacter(
            int start, int current, int end, char[] letters, PdfChunk[] chunks) {
        boolean clings = current + 1 < end && NEVER_FIRST.indexOf(letters[current + 1]) >= 0;
        return !clings
                && NEVER_LAST.indexOf(letters[current]) < 0
                && DefaultSplitCharacter.DEFAULT.isSplitCharacter(
                        start, current, end, letters, chunks);
    }
}
