package org.shirube.app.tour;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// What somebody types who would be at risk if it were found. Each is a word that stands nowhere
/// else, so that finding it is a leak. A new place in which something can be typed is a new line
/// here, and a line in [Deeds] that types it there.
enum Secret {
    NAME("Zyxwick Aldermoorish", Kept.IN_THE_STORE),
    PASSPHRASE("umbral quillon vexed sardonyx", Kept.NOWHERE),
    WRONG_PASSPHRASE("mistaken kumquat zephyrous", Kept.NOWHERE),
    ALIAS("Oyelaranbirch 霞ヶ浦琴音", Kept.IN_THE_STORE),
    NOTE("notewhisperzaffre", Kept.IN_THE_STORE),
    CASE_NOTE("casenotecurlewfathom", Kept.IN_THE_STORE),
    RECIPIENT("Bitternwade Refuge", Kept.IN_THE_STORE),
    ASKED_BY("askedbygarganey", Kept.IN_THE_STORE),
    MAY_PASS("maypassturnstone", Kept.IN_THE_STORE),
    REPORT_FROM("reportfromwheatear", Kept.NOWHERE),
    REPORT_REASON("reportreasonpipit", Kept.NOWHERE),
    FOLLOW_UP("followupcrakethwart", Kept.IN_THE_STORE),
    ANSWER("answergrumblequoth", Kept.IN_THE_STORE),
    AMOUNT("8642097531", Kept.IN_THE_STORE),
    REFUSED_NUMBER("97531864202468", Kept.NOWHERE),
    DONE("donekestrelmarl", Kept.IN_THE_STORE),
    DONE_LATER("laterosprey", Kept.IN_THE_STORE),
    OWN_VIEW("ownviewlapwingthole", Kept.IN_THE_STORE),
    DECISION("decisionrazorbillcleat", Kept.IN_THE_STORE),
    UNSAVED("unsavedplinthgorse", Kept.IN_THE_STORE),
    ORGANISATION("Fulmarwick Dispatchery", Kept.IN_THE_STORE),
    ORGANISATION_SPELLING("fulmarspelling", Kept.IN_THE_STORE),
    ORGANISATION_NOTE("notefulmarskerry", Kept.IN_THE_STORE),
    ORGANISATION_SEARCH("searchptarmigan", Kept.NOWHERE),
    LOG_FILTER("filterwidgeon", Kept.NOWHERE),
    LOG_COMPARED("comparedptarmigan", Kept.NOWHERE),
    CASE_SEARCH("lookforlapwingketch", Kept.NOWHERE),
    HIDING_PAD("paddlewhimbrel", Kept.NOWHERE),
    WRONG_WAY_BACK("backwardsdotterel", Kept.NOWHERE),
    FAILED("failedthimblewick", Kept.EITHER),
    OVERFLOWED("overflowedsnipejib", Kept.EITHER),
    EXHAUSTED("exhaustedgannetluff", Kept.EITHER),
    FAILED_ELSEWHERE("elsewhereshearwater", Kept.EITHER),
    HALF_TYPED("halfwaygodwitspar", Kept.EITHER),
    HALF_A_PASSPHRASE("halfpassvireokeel", Kept.NOWHERE),
    OF_A_DEMONSTRATION("demodunlinbilge", Kept.NOWHERE),
    SCORED("scoredphalaropehelm", Kept.NOWHERE);

    /// Where it may be found once the program has ended, and then only under its key.
    enum Kept {
        IN_THE_STORE,
        NOWHERE,
        /// Depends on how far the program came.
        EITHER
    }

    private final String text;
    private final Kept kept;

    Secret(String text, Kept kept) {
        this.text = text;
        this.kept = kept;
    }

    String text() {
        return text;
    }

    Kept kept() {
        return kept;
    }

    /// All of them, and each of their words that is as rare.
    static List<String> words() {
        return Arrays.stream(values())
                .flatMap(secret ->
                        Stream.concat(
                                Stream.of(secret.text),
                                Stream.of(secret.text.split(" ")).filter(Secret::isRare)))
                .distinct()
                .toList();
    }

    private static boolean isRare(String word) {
        return word.length() > 6 || word.codePoints().anyMatch(letter -> letter > 0x3000);
    }
}
