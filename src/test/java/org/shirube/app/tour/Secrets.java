package org.shirube.app.tour;

import java.util.List;

/// What somebody types who would be at risk if it were found. Each is a word that stands nowhere
/// else, so that finding it is a leak.
final class Secrets {

    static final String NAME = "Zyxwick Aldermoorish";
    static final String PASSPHRASE = "umbral quillon vexed sardonyx";
    static final String WRONG_PASSPHRASE = "mistaken kumquat zephyrous";
    static final String ALIAS = "Oyelaranbirch 霞ヶ浦琴音";
    static final String NOTE = "notewhisperzaffre";
    static final String ANSWER = "answergrumblequoth";
    static final String DONE = "donekestrelmarl";
    static final String FAILED = "failedthimblewick";
    static final String UNSAVED = "unsavedplinthgorse";

    private Secrets() {}

    static List<String> all() {
        return List.of(
                NAME,
                "Aldermoorish",
                PASSPHRASE,
                "sardonyx",
                WRONG_PASSPHRASE,
                "kumquat",
                "Oyelaranbirch",
                "霞ヶ浦琴音",
                NOTE,
                ANSWER,
                DONE,
                FAILED,
                UNSAVED);
    }
}
