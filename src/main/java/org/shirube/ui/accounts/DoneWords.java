package org.shirube.ui.accounts;

import org.shirube.text.Texts;
import org.shirube.ui.accounts.AccountsModel.Done;

/// What was done to an account, and what comes next outside the program, in words.
final class DoneWords {

    private DoneWords() {}

    static String title(Texts texts, Done done) {
        return switch (done.task()) {
            case LOOK -> "";
            case ADD -> texts.get("accounts.added", done.name());
            case ROLES -> texts.get("accounts.assigned", done.name());
            case RESET, LET_IN -> texts.get("accounts.reset", done.name());
            case DISABLE -> texts.get("accounts.disabled", done.name());
        };
    }

    static String next(Texts texts, Done done) {
        return switch (done.task()) {
            case LOOK -> "";
            case ADD, RESET, LET_IN -> texts.get("accounts.hand-over");
            case ROLES -> texts.get("accounts.assigned.next");
            case DISABLE -> texts.get("accounts.disabled.next");
        };
    }
}
