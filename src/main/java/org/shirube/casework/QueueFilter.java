package org.shirube.casework;

/// Which part of the review queue is looked at.
public enum QueueFilter {
    ALL,
    /// In a danger that leaves a day at most.
    URGENT,
    /// Under 18, or perhaps.
    UNDER_18,
    /// Sent back with questions, and here again.
    RETURNED,
    /// Somebody asks for my opinion.
    MINE_TO_SECOND,
    /// Out with whoever screened: not waiting.
    SENT_BACK,
    /// Not waiting any more, the last first.
    SIGNED_OFF;

    public boolean isWaiting() {
        return this != SENT_BACK && this != SIGNED_OFF;
    }
}
