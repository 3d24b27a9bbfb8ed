package org.shirube.casework;

import org.shirube.screening.Age;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A line of the review queue: a screening that was handed in, and why it stands where it stands.
/// Of the questions that were sent back, `asked` counts all and `answered` those that are done.
public record QueueLine(
        ScreeningId screening,
        String label,
        Person person,
        Priority priority,
        AccountId by,
        Instant since,
        int asked,
        int answered,
        Optional<AccountId> secondFor,
        List<AccountId> seenBy) {

    public static final Comparator<QueueLine> WORST_FIRST =
            Comparator.comparing(QueueLine::priority)
                    .thenComparing(QueueLine::since)
                    .thenComparing(line -> line.screening().id());

    /// As much of the person as tells one line from another; an empty text is not known.
    public record Person(Age age, String scheme, String nationality) {}

    /// Whether it went back to whoever screened, and came again.
    public boolean cameBack() {
        return asked > 0;
    }
}
