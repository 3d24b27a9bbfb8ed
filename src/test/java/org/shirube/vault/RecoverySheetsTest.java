package org.shirube.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shirube.casework.PlainWords;
import org.shirube.casework.RecoverySecret;
import org.shirube.casework.RecoverySheet;
import org.shirube.casework.SheetReading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

class RecoverySheetsTest {

    private static final String SECRET = "000102030405060708090a0b0c0d0e0f";

    /// Printed once, read for ever: these never change.
    private static final String SINGLE =
            "bag general abandon awake account avoid patch alpha doctor dream bid school mandate"
                    + " detail acquire";

    /// Three of five over the same secret, reckoned by another program from the description in
    /// `src/docs/recovery-sheets.md`.
    private static final List<String> THREE_OF_FIVE =
            List.of(
                    "cover genius truly find loop decade wisdom march anxiety outdoor room coconut"
                            + " random supply snow",
                    "crime genius alcohol soup sad amazing sauce desk biology slush gadget ginger"
                            + " boil very price",
                    "culture general keen noble omit cool suggest evoke siren slam fork home"
                            + " unique squirrel shop");

    @Test
    void one_sheet_gives_its_secret_back() {
        for (int i = 0; i < 200; i++) {
            var secret = RecoverySheets.newSecret();
            var sheet = RecoverySheets.make(secret, 1, 1).getFirst();
            assertThat(sheet.words()).hasSize(RecoverySheet.WORDS);
            assertThat(whole(typed(sheet)).secret().bytes()).isEqualTo(secret.bytes());
        }
    }

    @Test
    void a_sheet_that_was_printed_long_ago_is_still_read() {
        var sheet = RecoverySheets.make(secret(SECRET), 1, 1).getFirst();
        assertThat(String.join(" ", sheet.words())).isEqualTo(SINGLE);
        assertThat(hex(whole(SINGLE.toCharArray()).secret())).isEqualTo(SECRET);
        var three = THREE_OF_FIVE.stream().map(String::toCharArray).toList();
        assertThat(hex(whole(three).secret())).isEqualTo(SECRET);
    }

    @Test
    void every_choice_of_enough_sheets_gives_the_secret() {
        for (int of = 2; of <= 7; of++) {
            for (int needed = 2; needed <= of; needed++) {
                var secret = RecoverySheets.newSecret();
                var sheets = RecoverySheets.make(secret, needed, of);
                for (int choice = 0; choice < 1 << of; choice++) {
                    var chosen = chosen(sheets, choice);
                    if (chosen.size() >= needed) {
                        assertThat(whole(typed(chosen)).secret().bytes()).isEqualTo(secret.bytes());
                    }
                }
            }
        }
    }

    @Test
    void fewer_sheets_are_told_how_many_are_missing() {
        var sheets = RecoverySheets.make(secret(SECRET), 3, 5);
        var reading = RecoverySheets.read(typed(List.of(sheets.get(4), sheets.get(1))));
        assertThat(reading)
                .isEqualTo(
                        new SheetReading.TooFew(
                                sheets.getFirst().set(), 3, new TreeSet<>(List.of(2, 5))));
    }

    @Test
    void one_sheet_too_few_is_equally_likely_under_every_secret() {
        var counts = new int[2][256];
        for (int i = 0; i < 25_600; i++) {
            var secret = secret(i % 2 == 0 ? SECRET : "ff".repeat(16));
            var shares = Splitting.split(secret, 2, 2);
            counts[i % 2][shares.getLast().bytes()[0] & 0xFF]++;
        }
        for (var each : counts) {
            // Chi-square with 255 degrees: beyond 370 once in two million runs.
            double expected = 50;
            double chi =
                    Arrays.stream(each)
                            .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                            .sum();
            assertThat(chi).isLessThan(370);
        }
    }

    @Test
    void another_hand_reckons_the_same_secret_from_the_shares() {
        var random = new Random(7);
        for (int of = 2; of <= 7; of++) {
            var bytes = new byte[16];
            random.nextBytes(bytes);
            var points = new TreeMap<Integer, byte[]>();
            Splitting.split(new RecoverySecret(bytes.clone()), of, of)
                    .forEach(share -> points.put(share.number(), share.bytes()));
            assertThat(FieldOf256.atZero(points)).isEqualTo(bytes);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "0, 1", "2, 1", "3, 2", "2, 8", "1, 7"})
    void other_sets_are_not_made(int needed, int of) {
        assertThat(RecoverySheets.canBe(needed, of)).isFalse();
        assertThatThrownBy(() -> RecoverySheets.make(secret(SECRET), needed, of))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_is_read_however_it_was_typed() {
        var words = SINGLE.split(" ");
        var numbered =
                IntStream.range(0, 15)
                        .mapToObj(i -> (i + 1) + "." + words[i].toUpperCase(Locale.ROOT) + "\r\n")
                        .toList();
        assertThat(hex(whole(String.join("", numbered).toCharArray()).secret())).isEqualTo(SECRET);
        var four = Arrays.stream(words).map(word -> word.substring(0, Math.min(4, word.length())));
        assertThat(hex(whole(String.join(",\t", four.toList()).toCharArray()).secret()))
                .isEqualTo(SECRET);
        var wide = new StringBuilder();
        SINGLE.chars().forEach(c -> wide.append(c == ' ' ? '　' : (char) (c + 0xFEE0)));
        assertThat(hex(whole(wide.toString().toCharArray()).secret())).isEqualTo(SECRET);
    }

    @Test
    void an_unknown_word_is_named_by_its_place_with_what_it_may_be() {
        var text = SINGLE.replace("awake", "awaek");
        var reading = RecoverySheets.read(List.of(SINGLE.toCharArray(), text.toCharArray()));
        assertThat(reading).isInstanceOf(SheetReading.UnknownWord.class);
        var unknown = (SheetReading.UnknownWord) reading;
        assertThat(unknown.sheet()).isEqualTo(2);
        assertThat(unknown.place()).isEqualTo(4);
        assertThat(unknown.near()).contains("awake");
        assertThat(unknown.toString()).doesNotContain("awa");
    }

    @Test
    void a_missing_and_a_surplus_word_are_counted() {
        assertThat(read(SINGLE.replace("general ", "")))
                .isEqualTo(new SheetReading.WrongCount(1, 14));
        assertThat(read(SINGLE + " zoo zoo")).isEqualTo(new SheetReading.WrongCount(1, 17));
        assertThat(read("  1. 2. ")).isEqualTo(new SheetReading.WrongCount(1, 0));
        assertThat(RecoverySheets.read(List.of())).isEqualTo(new SheetReading.WrongCount(1, 0));
    }

    @Test
    void another_word_in_any_place_is_noticed() {
        var words = SINGLE.split(" ");
        int missed = 0;
        for (int place = 0; place < 15; place++) {
            for (var other : PlainWords.all()) {
                var changed = words.clone();
                changed[place] = other;
                if (!other.equals(words[place])
                        && !(read(String.join(" ", changed)) instanceof SheetReading.Mistyped)) {
                    missed++;
                }
            }
        }
        // 30,705 sheets with a wrong word against sixteen bits of checksum.
        assertThat(missed).isLessThanOrEqualTo(4);
    }

    @Test
    void two_words_in_each_others_place_are_noticed() {
        var words = SINGLE.split(" ");
        for (int place = 0; place < 14; place++) {
            var changed = words.clone();
            changed[place] = words[place + 1];
            changed[place + 1] = words[place];
            assertThat(read(String.join(" ", changed))).isEqualTo(new SheetReading.Mistyped(1));
        }
    }

    @Test
    void the_same_sheet_twice_is_one_sheet() {
        var sheets = RecoverySheets.make(secret(SECRET), 2, 3);
        var second = sheets.get(1);
        assertThat(RecoverySheets.read(typed(List.of(second, second))))
                .isEqualTo(new SheetReading.SameTwice(2));
        var enough = typed(List.of(second, second, sheets.getLast()));
        assertThat(hex(whole(enough).secret())).isEqualTo(SECRET);
    }

    @Test
    void sheets_of_two_sets_are_told_apart() {
        var ours = RecoverySheets.make(secret(SECRET), 2, 3);
        var theirs = RecoverySheets.make(secret("ff".repeat(16)), 2, 3);
        assertThat(RecoverySheets.read(typed(List.of(ours.getFirst(), theirs.getLast()))))
                .isEqualTo(
                        new SheetReading.DifferentSets(
                                List.of(ours.getFirst().set(), theirs.getFirst().set())));
    }

    @Test
    void sheets_that_only_seem_to_be_of_one_set_make_no_secret() {
        var ours = Splitting.split(secret(SECRET), 2, 2);
        int set = Share.setOf(secret(SECRET));
        var forged = new Share(2, 2, set, RecoverySheets.newSecret().bytes());
        assertThat(RecoverySheets.read(List.of(text(ours.getFirst()), text(forged))))
                .isEqualTo(new SheetReading.DoNotFit(ours.getFirst().set()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 15})
    void a_sheet_of_a_later_kind_is_named_so(int number) {
        var later = new Share(2, number, 1, new byte[16]);
        assertThat(RecoverySheets.read(List.of(text(later)))).isEqualTo(new SheetReading.TooNew(1));
    }

    @Test
    void nothing_secret_is_told_by_a_name_or_left_after_closing() {
        var secret = secret(SECRET);
        var sheet = RecoverySheets.make(secret, 2, 3).getFirst();
        var share = Splitting.split(secret, 2, 2).getFirst();
        assertThat(sheet.toString() + share + secret)
                .isEqualTo(
                        "recovery sheet 1 of 3 of set %1$sshare 1 of set %1$sa recovery secret"
                                .formatted(sheet.set()));
        secret.close();
        sheet.close();
        share.close();
        assertThat(secret.bytes()).containsOnly(0);
        assertThat(share.bytes()).containsOnly(0);
        assertThat(sheet.words()).containsOnly("abandon");
    }

    @Test
    void making_sheets_leaves_the_secret_and_reading_them_the_text_as_they_were() {
        var secret = secret(SECRET);
        var typed = typed(RecoverySheets.make(secret, 2, 2));
        var before = new String(typed.getFirst());
        whole(typed);
        assertThat(hex(secret)).isEqualTo(SECRET);
        assertThat(new String(typed.getFirst())).isEqualTo(before);
    }

    private static SheetReading read(String text) {
        return RecoverySheets.read(List.of(text.toCharArray()));
    }

    private static SheetReading.Whole whole(char[] text) {
        return whole(List.of(text));
    }

    private static SheetReading.Whole whole(List<char[]> texts) {
        var reading = RecoverySheets.read(texts);
        assertThat(reading).isInstanceOf(SheetReading.Whole.class);
        return (SheetReading.Whole) reading;
    }

    private static List<RecoverySheet> chosen(List<RecoverySheet> sheets, int choice) {
        var chosen = new ArrayList<RecoverySheet>();
        for (int i = 0; i < sheets.size(); i++) {
            if (((choice >> i) & 1) == 1) {
                chosen.add(sheets.get(i));
            }
        }
        return chosen;
    }

    private static List<char[]> typed(List<RecoverySheet> sheets) {
        return sheets.stream().map(RecoverySheetsTest::typed).toList();
    }

    private static char[] typed(RecoverySheet sheet) {
        return String.join(" ", sheet.words()).toCharArray();
    }

    private static char[] text(Share share) {
        return typed(new RecoverySheet(share.places(), 1, 1, 1, ""));
    }

    private static RecoverySecret secret(String hex) {
        return new RecoverySecret(HexFormat.of().parseHex(hex));
    }

    private static String hex(RecoverySecret secret) {
        return HexFormat.of().formatHex(secret.bytes());
    }
}
