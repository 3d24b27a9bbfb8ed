package org.shirube.casework;

/// How many screenings wait for review: all, and those that each filter would show.
public record QueueCounts(int all, int urgent, int under18, int returned, int mineToSecond) {

    public static final QueueCounts NONE = new QueueCounts(0, 0, 0, 0, 0);

    public QueueCounts plus(QueueCounts other) {
        return new QueueCounts(
                all + other.all,
                urgent + other.urgent,
                under18 + other.under18,
                returned + other.returned,
                mineToSecond + other.mineToSecond);
    }

    public int of(QueueFilter filter) {
        return switch (filter) {
            case ALL -> all;
            case URGENT -> urgent;
            case UNDER_18 -> under18;
            case RETURNED -> returned;
            case MINE_TO_SECOND -> mineToSecond;
            case SENT_BACK, SIGNED_OFF -> 0;
        };
    }
}
