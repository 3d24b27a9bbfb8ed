package org.shirube.ui.recovery;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.shirube.casework.RecoverySecret;
import org.shirube.casework.RecoverySheet;
import org.shirube.casework.SheetCraft;
import org.shirube.casework.SheetReading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;

/// Recovery sheets as somebody types them, one after the other, until their secret is whole. Keeps
/// the sheets that were read as characters and wipes them; what is being typed stays in its field.
public final class SheetEntryModel {

    private final SheetCraft craft;
    private final Consumer<RecoverySecret> whole;
    private final List<char[]> read = new ArrayList<>();
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(new State.Typing(0));
    private final ObjectProperty<Optional<Gathered>> gathered =
            new SimpleObjectProperty<>(Optional.empty());

    /// How far the sheet is that is being typed.
    sealed interface State {

        /// So many words are right so far.
        record Typing(int words) implements State {}

        /// All words are right and fit each other.
        record Ready() implements State {}

        record Wrong(SheetReading why) implements State {}
    }

    /// The sheets that were read: of which set, how many of it are needed, and which they are.
    record Gathered(String set, int needed, SortedSet<Integer> numbers) {}

    /// `whole` is given the secret, to close.
    public SheetEntryModel(SheetCraft craft, Consumer<RecoverySecret> whole) {
        this.craft = craft;
        this.whole = whole;
    }

    ReadOnlyObjectProperty<State> state() {
        return state;
    }

    ReadOnlyObjectProperty<Optional<Gathered>> gathered() {
        return gathered;
    }

    /// Looks at what stands in the field, and wipes the copy that it is given. A word that may
    /// still grow into one of the list is not wrong yet.
    void typed(char[] text) {
        try {
            var reading = craft.read(with(text));
            state.set(soFar(text, reading));
            if (reading instanceof SheetReading.Whole(RecoverySecret secret, _, _)) {
                secret.close();
            }
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    /// Takes the sheet in the field, and wipes the copy that it is given. Whether it was taken: if
    /// so, the field is to be emptied.
    public boolean submit(char[] text) {
        try {
            return switch (craft.read(with(text))) {
                case SheetReading.Whole(RecoverySecret secret, _, _) -> {
                    forget();
                    whole.accept(secret);
                    yield true;
                }
                case SheetReading.TooFew(var set, int needed, var numbers) -> {
                    read.add(text.clone());
                    gathered.set(Optional.of(new Gathered(set, needed, numbers)));
                    state.set(new State.Typing(0));
                    yield true;
                }
                case SheetReading wrong -> {
                    state.set(new State.Wrong(wrong));
                    yield false;
                }
            };
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    /// Begins again with the first sheet.
    public void forget() {
        read.forEach(sheet -> Arrays.fill(sheet, '\0'));
        read.clear();
        gathered.set(Optional.empty());
        state.set(new State.Typing(0));
    }

    private List<char[]> with(char[] text) {
        var all = new ArrayList<>(read);
        all.add(text);
        return all;
    }

    private static State soFar(char[] text, SheetReading reading) {
        boolean growing = TypedWords.endsInWord(text);
        return switch (reading) {
            case SheetReading.UnknownWord(_, int place, _)
                    when growing
                            && place == TypedWords.count(text)
                            && TypedWords.lastMayGrow(text) ->
                    new State.Typing(place - 1);
            case SheetReading.WrongCount(_, int words) when words < RecoverySheet.WORDS ->
                    new State.Typing(words);
            case SheetReading.Mistyped _ when growing -> new State.Typing(RecoverySheet.WORDS);
            case SheetReading.UnknownWord _,
                    SheetReading.WrongCount _,
                    SheetReading.Mistyped _,
                    SheetReading.TooNew _,
                    SheetReading.DifferentSets _,
                    SheetReading.SameTwice _,
                    SheetReading.DoNotFit _ ->
                    new State.Wrong(reading);
            case SheetReading.Whole _, SheetReading.TooFew _ -> new State.Ready();
        };
    }
}
