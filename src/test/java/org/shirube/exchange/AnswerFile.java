package org.shirube.exchange;

import org.shirube.scoring.Shipped;
import org.shirube.screening.Screening;
import org.shirube.source.Fault;
import org.shirube.source.Faults;
import org.shirube.source.Parsed;
import org.shirube.source.SourceReader;

import java.util.List;

/// An answer file given as a text, under the name `f.yaml`.
final class AnswerFile {

    private AnswerFile() {}

    /// What a file without a fault says.
    static Screening read(String text) {
        Faults faults = new Faults();
        Screening screening = read(SourceReader.parse(text, "f.yaml"), faults);
        if (!faults.none()) {
            throw new AssertionError(faults.list());
        }
        return screening;
    }

    static List<Fault> faults(String text) {
        return faults(SourceReader.parse(text, "f.yaml"));
    }

    static List<Fault> faults(Parsed parsed) {
        Faults faults = new Faults();
        read(parsed, faults);
        return faults.list();
    }

    private static Screening read(Parsed parsed, Faults faults) {
        return switch (parsed) {
            case Parsed.Readable(var root) ->
                    new AnswerFileReader(Shipped.library(), Shipped.TODAY, faults).read(root);
            case Parsed.Unreadable unreadable -> {
                faults.addAll(unreadable.faults());
                yield Screening.blank(Shipped.TODAY);
            }
        };
    }
}
