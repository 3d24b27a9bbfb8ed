package org.shirube.casework;

import java.util.Optional;
import java.util.regex.Pattern;

/// The newest entry of a log as somebody noted it elsewhere: by its number and the first signs of
/// its hash, as they stand on a recovery sheet, or the whole hash, as it stands on a backup.
public record NotedEnd(long sequence, String signs) {

    /// With or without the comma or space between thousands.
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,17}");

    private static final Pattern APART = Pattern.compile("[\\s,.\u00a0\u202f]");

    /// Older notes have twelve signs.
    private static final Pattern SIGNS = Pattern.compile("[A-Za-z0-9+/]{12,43}=?");

    /// As somebody types it from paper; nothing where that cannot be an entry.
    public static Optional<NotedEnd> typed(String number, String signs) {
        var digits = APART.matcher(number).replaceAll("");
        var together = APART.matcher(signs).replaceAll("");
        return NUMBER.matcher(digits).matches() && SIGNS.matcher(together).matches()
                ? Optional.of(new NotedEnd(Long.parseLong(digits), together))
                : Optional.empty();
    }

    boolean is(AuditEntry entry) {
        return entry.sequence() == sequence && entry.hash().startsWith(signs);
    }
}
