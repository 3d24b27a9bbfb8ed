package org.shirube.vault;

import org.shirube.casework.RecoverySecret;
import org.shirube.casework.RecoverySheet;
import org.shirube.casework.SheetReading;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Recovery sheets: a secret as words on one sheet, or split over several of which some are needed,
/// and back. Whether the secret opens a store is for the store to say.
public final class RecoverySheets {

    private RecoverySheets() {}

    /// A new secret.
    public static RecoverySecret newSecret() {
        var bytes = new byte[RecoverySecret.LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new RecoverySecret(bytes);
    }

    /// Whether a set may be made so: one sheet, or two to seven of which at least two are needed.
    public static boolean canBe(int needed, int of) {
        return (needed == 1 && of == 1) || (needed >= 2 && needed <= of && of <= Share.MOST);
    }

    /// The sheets of a new set, for the caller to close; each secret is made into one set only.
    public static List<RecoverySheet> make(RecoverySecret secret, int needed, int of) {
        if (!canBe(needed, of)) {
            throw new IllegalArgumentException(needed + " of " + of);
        }
        var shares = of == 1 ? single(secret) : Splitting.split(secret, needed, of);
        try {
            return shares.stream()
                    .map(share ->
                            new RecoverySheet(
                                    share.places(), share.number(), of, needed, share.set()))
                    .toList();
        } finally {
            shares.forEach(Share::close);
        }
    }

    /// The secret of sheets as they were typed, one text each, or the first thing that is wrong.
    /// The texts remain the caller's to wipe.
    public static SheetReading read(List<char[]> texts) {
        var shares = new ArrayList<Share>();
        try {
            for (var typed : texts) {
                try (var text = new SheetText(typed)) {
                    switch (text.read(shares.size() + 1)) {
                        case SheetText.Outcome.Read(Share share) -> shares.add(share);
                        case SheetText.Outcome.Refused(SheetReading why) -> {
                            return why;
                        }
                    }
                }
            }
            return together(shares);
        } finally {
            shares.forEach(Share::close);
        }
    }

    private static SheetReading together(List<Share> shares) {
        if (shares.isEmpty()) {
            return new SheetReading.WrongCount(1, 0);
        }
        var set = shares.getFirst().set();
        if (!shares.stream().allMatch(share -> share.set().equals(set))) {
            return new SheetReading.DifferentSets(shares.stream().map(Share::set).toList());
        }
        var numbered = new TreeMap<Integer, Share>();
        var twice = new TreeSet<Integer>();
        for (var share : shares) {
            if (numbered.putIfAbsent(share.number(), share) != null) {
                twice.add(share.number());
            }
        }
        int needed = shares.getFirst().needed();
        if (numbered.size() < needed) {
            return twice.isEmpty()
                    ? new SheetReading.TooFew(set, needed, new TreeSet<>(numbered.keySet()))
                    : new SheetReading.SameTwice(twice.first());
        }
        return joined(List.copyOf(numbered.values()));
    }

    private static SheetReading joined(List<Share> shares) {
        var first = shares.getFirst();
        var secret = first.needed() == 1 ? alone(first) : Splitting.join(shares);
        if (first.belongsTo(secret)
                && shares.stream().allMatch(share -> share.needed() == first.needed())) {
            return new SheetReading.Whole(secret, first.set(), first.needed());
        }
        secret.close();
        return new SheetReading.DoNotFit(first.set());
    }

    private static List<Share> single(RecoverySecret secret) {
        return List.of(new Share(1, 1, Share.setOf(secret), secret.bytes().clone()));
    }

    private static RecoverySecret alone(Share share) {
        return new RecoverySecret(share.bytes().clone());
    }
}
