package org.shirube.cli;

import org.shirube.casework.Preview;
import org.shirube.casework.Preview.Compared;

import java.util.ArrayList;
import java.util.List;

/// What a backup holds, in lines.
final class PreviewText {

    private PreviewText() {}

    static List<String> lines(Preview preview) {
        var facts = preview.facts();
        List<String> lines = new ArrayList<>();
        lines.add(
                "backup No. %d, taken at %s, tables of version %d"
                        .formatted(facts.number(), facts.takenAt(), facts.schema()));
        lines.add("it holds " + holdings(preview.holds()));
        facts.end()
                .ifPresent(end ->
                        lines.add(
                                "the newest entry of its log is No. %d of %s, %s"
                                        .formatted(end.sequence(), end.at(), end.fingerprint())));
        lines.add(compared(preview.present()));
        return lines;
    }

    private static String holdings(Preview.Holdings holds) {
        return "%,d case(s), %,d screening(s), %,d account(s)"
                .formatted(holds.cases(), holds.screenings(), holds.accounts());
    }

    private static String compared(Compared present) {
        return switch (present) {
            case Compared.Nothing _ -> "there is no store here now";
            case Compared.OtherStore _ ->
                    "the store here now is another one: none of its cases are in the backup";
            case Compared.Closed _ ->
                    "the store here now is the same one, but it cannot be looked into";
            case Compared.Same(Preview.Age age, int casesOnlyThere, Preview.Holdings holds) ->
                    "the store here now is the same one and has %s; %s; %,d of its cases are not in the backup"
                            .formatted(holdings(holds), age(age), casesOnlyThere);
        };
    }

    private static String age(Preview.Age age) {
        return switch (age) {
            case AS_OLD -> "nothing was done since the backup";
            case OLDER -> "the backup is older";
            case NEWER -> "the backup is newer";
            case APART -> "each was used without the other";
        };
    }
}
