package org.shirube.storage;

import java.util.random.RandomGenerator;

/// The labels of cases: two letters and four digits, at random, so that a label tells neither how
/// many cases there are nor which came first. Without I and O, which look like digits.
final class Labels {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Labels() {}

    static String random(RandomGenerator random) {
        var label = new StringBuilder();
        label.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        label.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        label.append('-');
        for (int digit = 0; digit < 4; digit++) {
            label.append((char) ('0' + random.nextInt(10)));
        }
        return label.toString();
    }
}
