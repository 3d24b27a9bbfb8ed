package org.shirube.casework;

import java.util.Arrays;
import java.util.List;

/// One sheet of a set, to be printed: its fifteen words, which of how many it is, and how many open
/// the store together. The words are references into [PlainWords], so closing the sheet forgets
/// them.
public final class RecoverySheet implements AutoCloseable {

    public static final int WORDS = 15;

    private final int[] places;
    private final int number;
    private final int of;
    private final int needed;
    private final String set;

    /// Takes the array of places in [PlainWords] over.
    public RecoverySheet(int[] places, int number, int of, int needed, String set) {
        this.places = places;
        this.number = number;
        this.of = of;
        this.needed = needed;
        this.set = set;
    }

    public List<String> words() {
        return Arrays.stream(places).mapToObj(PlainWords.all()::get).toList();
    }

    /// From 1.
    public int number() {
        return number;
    }

    /// How many sheets the set has.
    public int of() {
        return of;
    }

    /// How many of them open the store.
    public int needed() {
        return needed;
    }

    /// Four digits that all sheets of the set share; no secret.
    public String set() {
        return set;
    }

    @Override
    public void close() {
        Arrays.fill(places, 0);
    }

    @Override
    public String toString() {
        return "recovery sheet %d of %d of set %s".formatted(number, of, set);
    }
}
