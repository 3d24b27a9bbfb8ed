package org.shirube.ui.shell;

import org.shirube.casework.Passphrase;
import org.shirube.casework.Unlocking;

/// The way back to a window that was hidden or paused.
@FunctionalInterface
public interface Reentry {

    /// What came of a passphrase.
    sealed interface Answer {

        /// It is that of whoever was signed in when the window was hidden: what is to be done then,
        /// on the window's thread.
        record Way(Runnable back) implements Answer {}

        record Wrong() implements Answer {}

        /// Too many were wrong: none counts for so many seconds.
        record TooSoon(long seconds) implements Answer {}

        /// Where it was refused. What is wrong with the store is said where one signs in.
        static Answer of(Unlocking refusal) {
            return switch (refusal) {
                case Unlocking.WrongPassphrase _ -> new Wrong();
                case Unlocking.TooSoon(long seconds) -> new TooSoon(seconds);
                case Unlocking _ -> new Way(() -> {});
            };
        }
    }

    /// Takes about a second, like signing in, and wipes the passphrase.
    Answer opens(Passphrase passphrase);
}
