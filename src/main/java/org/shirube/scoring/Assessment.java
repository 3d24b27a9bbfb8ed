package org.shirube.scoring;

import org.shirube.questionnaire.Minority;

import java.util.List;

/// The immutable result of a screening under stated versions: what is indicated, by which answers,
/// and what is missing. `missing` names elements; it is empty unless partly indicated. `statutes`
/// are codes of Japanese provisions that the facts bear on, `referrals` the institutions that suit.
public record Assessment(
        Conclusion conclusion,
        List<String> missing,
        Minority child,
        List<ElementResult> elements,
        Link link,
        List<Danger> dangers,
        List<String> statutes,
        List<Referral> referrals,
        Versions versions) {

    /// Whether the person works or stays because of penalty, restraint, debt or fear (C29 Art. 2).
    /// Contradicted: one answer says so, another that the person could stop freely.
    public enum Link {
        SHOWN,
        CONTRADICTED,
        ABSENT,
        OPEN
    }

    public ElementResult element(String id) {
        return elements.stream()
                .filter(result -> result.element().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no element " + id));
    }
}
