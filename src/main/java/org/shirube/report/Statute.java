package org.shirube.report;

import org.shirube.text.Texts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One law and the articles of it that the facts bear on, in words. Codes such as `TITA48-1` name a
/// law and an article; how an article is cited stands in the texts where the code alone misleads.
public record Statute(String law, String articles) {

    private static final Pattern CODE = Pattern.compile("([A-Z]+(?:-[a-z]+)?)(\\d+)?(?:-(\\d+))?");

    private record Cited(String law, String article, int number) {}

    public static List<Statute> of(List<String> codes, Texts texts) {
        Map<String, List<String>> byLaw =
                codes.stream()
                        .map(code -> cited(code, texts))
                        .sorted(Comparator.comparingInt(Cited::number))
                        .collect(
                                Collectors.groupingBy(
                                        Cited::law,
                                        TreeMap::new,
                                        Collectors.mapping(Cited::article, Collectors.toList())));
        return byLaw.entrySet().stream()
                .map(entry -> new Statute(entry.getKey(), articles(entry.getValue(), texts)))
                .toList();
    }

    private static String articles(List<String> articles, Texts texts) {
        return articles.stream()
                .filter(article -> !article.isEmpty())
                .distinct()
                .collect(Collectors.joining(texts.get("assessment.cited-gap")));
    }

    private static Cited cited(String code, Texts texts) {
        Matcher parts = CODE.matcher(code);
        if (!parts.matches()) {
            return new Cited(code, "", 0);
        }
        String law = texts.of("assessment.law", parts.group(1));
        int number = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return new Cited(law, article(code, parts, texts), number);
    }

    private static String article(String code, Matcher parts, Texts texts) {
        String special = texts.of("assessment.article", code);
        if (!special.endsWith(code)) {
            return special;
        }
        String number = parts.group(2);
        String branch = parts.group(3);
        if (number == null) {
            return "";
        }
        return branch == null
                ? texts.get("assessment.cited", number)
                : texts.get("assessment.cited-branch", number, branch);
    }
}
