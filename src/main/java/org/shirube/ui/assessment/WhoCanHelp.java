package org.shirube.ui.assessment;

import org.shirube.casework.SavedScreening;
import org.shirube.scoring.Danger;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;

import java.util.List;
import java.util.Optional;

/// Who can help, in words: first what the person wants, then whether anything may be shared, then
/// the institutions that suit.
public record WhoCanHelp(List<Wish> wishes, String consent, List<Place> places) {

    /// By today's rules, whatever was frozen.
    public static WhoCanHelp now(SavedScreening saved, Handbook handbook, Texts texts) {
        var rulebook = handbook.rulebook();
        return new HelpWords(
                        Assessed.of(saved, Optional.empty(), rulebook, List.of()), handbook, texts)
                .all();
    }

    /// What the person said, under its heading.
    public record Wish(String heading, String text) {}

    /// An institution: how soon, on which conditions, when it suits and what speaks for it here.
    public record Place(
            String id,
            String name,
            Optional<Danger.Level> level,
            List<String> conditions,
            String suits,
            String because,
            Optional<String> caution,
            List<Number> numbers) {}

    /// A way to reach it, what it is for, and how far it can be relied on.
    public record Number(String number, String use, String checked, boolean fromMemory) {}
}
