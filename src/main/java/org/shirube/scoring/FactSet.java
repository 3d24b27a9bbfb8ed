package org.shirube.scoring;

import org.shirube.questionnaire.Indicator;

import java.util.function.IntConsumer;

/// Facts by their places in the catalogue, one bit each: what a rule asks of dozens of facts takes
/// a few machine words. A `BitSet` cannot count what two sets share without copying one of them.
final class FactSet {

    private final long[] words;

    /// None of so many facts.
    FactSet(int facts) {
        this(new long[facts / Long.SIZE + 1]);
    }

    private FactSet(long[] words) {
        this.words = words;
    }

    /// These facts of a catalogue of so many.
    static FactSet of(Iterable<Indicator> indicators, int facts) {
        FactSet set = new FactSet(facts);
        indicators.forEach(indicator -> set.add(indicator.ordinal()));
        return set;
    }

    FactSet copy() {
        return new FactSet(words.clone());
    }

    void add(int fact) {
        words[fact / Long.SIZE] |= 1L << (fact % Long.SIZE);
    }

    void addAll(FactSet others) {
        for (int word = 0; word < words.length; word++) {
            words[word] |= others.words[word];
        }
    }

    boolean has(int fact) {
        return (words[fact / Long.SIZE] & 1L << (fact % Long.SIZE)) != 0;
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether one of these is among the others.
    boolean meets(FactSet others) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & others.words[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether all of these are among the others.
    boolean isWithin(FactSet others) {
        for (int word = 0; word < words.length; word++) {
            if ((words[word] & ~others.words[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    /// How many of these are among the others.
    int countIn(FactSet others) {
        int count = 0;
        for (int word = 0; word < words.length; word++) {
            count += Long.bitCount(words[word] & others.words[word]);
        }
        return count;
    }

    /// Those that are among the others too.
    FactSet and(FactSet others) {
        FactSet both = copy();
        for (int word = 0; word < words.length; word++) {
            both.words[word] &= others.words[word];
        }
        return both;
    }

    /// Those that are not among the others.
    FactSet without(FactSet others) {
        FactSet rest = copy();
        for (int word = 0; word < words.length; word++) {
            rest.words[word] &= ~others.words[word];
        }
        return rest;
    }

    /// Hands on each fact, in the order of the catalogue.
    void forEach(IntConsumer each) {
        for (int word = 0; word < words.length; word++) {
            for (long left = words[word]; left != 0; left &= left - 1) {
                each.accept(word * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }
}
