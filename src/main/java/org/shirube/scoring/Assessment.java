package org.shirube.scoring;

import org.shirube.questionnaire.Minority;

import java.util.List;
import java.util.Optional;

/// The immutable result of a screening under stated versions: what is indicated, by which answers,
/// and what is missing. `missing` names elements; it is empty unless partly indicated. `panels` are
/// the same facts under the lenses beside the Protocol, `referrals` the institutions that suit.
public record Assessment(
        Conclusion conclusion,
        List<String> missing,
        Minority child,
        List<ElementResult> elements,
        Link link,
        List<Danger> dangers,
        List<PanelResult> panels,
        List<Referral> referrals,
        Versions versions) {

    /// The panel of Japanese provisions, shown and stored by its holding parts.
    public static final String STATUTES = "japanese-statutes";

    /// Whether the person works or stays because of penalty, restraint, debt or fear (C29 Art. 2).
    /// Contradicted: one answer says so, another that the person could stop freely.
    public enum Link {
        SHOWN,
        CONTRADICTED,
        ABSENT,
        OPEN
    }

    /// Codes of the Japanese provisions that the facts bear on: parts of the panel of statutes.
    public List<String> statutes() {
        return panel(STATUTES).map(PanelResult::holding).orElse(List.of());
    }

    /// The same result, with others who can help: those are never kept with it.
    public Assessment withReferrals(List<Referral> others) {
        return new Assessment(
                conclusion, missing, child, elements, link, dangers, panels, others, versions);
    }

    public Optional<PanelResult> panel(String id) {
        return panels.stream().filter(result -> result.panel().equals(id)).findFirst();
    }

    public ElementResult element(String id) {
        return elements.stream()
                .filter(result -> result.element().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no element " + id));
    }
}
