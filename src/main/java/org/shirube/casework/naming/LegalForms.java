package org.shirube.casework.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words in names of firms that say only in which legal form they stand, in the languages of
/// the countries that people come from, and those of Japan.
final class LegalForms {

    /// As they read after folding: ㈱ is then (株). The longer ones come first.
    private static final Pattern JAPANESE =
            Pattern.compile(
                    "株式会社|有限会社|合同会社|合資会社|合名会社|協同組合連合会|事業協同組合|協同組合|企業組合"
                            + "|(?:一般|公益)?(?:社団|財団)法人|特定非営利活動法人|npo法人|社会福祉法人|医療法人"
                            + "|学校法人|宗教法人|農事組合法人|\\((?:株|有|同|資|名|協|一社|公社|一財|公財|学|医|福)\\)"
                            + "|有限责任公司|股份有限公司|有限公司|บริษัท|จำกัด");

    /// As words after folding, the longest phrases first.
    private static final List<List<String>> PHRASES =
            Stream.of(
                            "trach nhiem huu han mot thanh vien",
                            "trach nhiem huu han",
                            "tnhh mot thanh vien",
                            "tnhh mtv",
                            "jigyo kyodo kumiai",
                            "limited liability company",
                            "joint stock company",
                            "private limited company",
                            "public limited company",
                            "cooperative association",
                            "business cooperative",
                            "kabushiki kaisha",
                            "kabushiki gaisha",
                            "yugen kaisha",
                            "yugen gaisha",
                            "godo kaisha",
                            "godo gaisha",
                            "kyodo kumiai",
                            "joint stock",
                            "private limited",
                            "company limited",
                            "co ltd",
                            "pvt ltd",
                            "pte ltd",
                            "pty ltd",
                            "sdn bhd",
                            "mot thanh vien",
                            "co phan",
                            "cong ty",
                            "and co",
                            "kabushikikaisha",
                            "kabushikigaisha",
                            "yugengaisha",
                            "godogaisha",
                            "kyodokumiai",
                            "tnhh",
                            "mtv",
                            "ctcp",
                            "cty",
                            "jsc",
                            "company",
                            "limited",
                            "incorporated",
                            "corporation",
                            "cooperative",
                            "corp",
                            "inc",
                            "ltd",
                            "llc",
                            "plc",
                            "co",
                            "kk",
                            "pt",
                            "cv",
                            "tbk",
                            "pvt",
                            "pte",
                            "group",
                            "the")
                    .map(phrase -> List.of(phrase.split(" ", -1)))
                    .toList();

    private LegalForms() {}

    static String withoutJapanese(String name) {
        var rest = JAPANESE.matcher(name).replaceAll(" ");
        return rest.isBlank() ? name : rest;
    }

    /// A name that says nothing else keeps what it has.
    static List<String> without(List<String> words) {
        List<String> rest = new ArrayList<>(words);
        for (List<String> phrase : PHRASES) {
            for (int at = place(rest, phrase); at >= 0; at = place(rest, phrase)) {
                rest.subList(at, at + phrase.size()).clear();
            }
        }
        return rest.isEmpty() ? words : rest;
    }

    private static int place(List<String> words, List<String> phrase) {
        return Collections.indexOfSubList(words, phrase);
    }
}
