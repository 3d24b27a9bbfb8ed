package org.shirube.ui.recovery;

/// How many sheets are made, and how many of them open the store together.
record Split(int needed, int of) {

    static final Split ALONE = new Split(1, 1);
    static final Split TWO_OF_THREE = new Split(2, 3);
    static final Split THREE_OF_FIVE = new Split(3, 5);
}
