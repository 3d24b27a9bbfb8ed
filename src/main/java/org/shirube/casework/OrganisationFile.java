package org.shirube.casework;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.scoring.Conclusion;
import org.shirube.scoring.Danger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All that the cases which may be seen say of one organisation together. No single interview shows
/// it. `cases` are the newest; `caseCount` counts all, and `assessed` those whose assessment was
/// handed in, among which indicators are counted: what a case was not asked about is not known.
public record OrganisationFile(
        Organisation organisation,
        List<Merge> merges,
        List<NamingCase> cases,
        int caseCount,
        int assessed,
        List<SeenIndicator> indicators,
        Money money,
        List<Linked> linked) {

    /// Another organisation stands in this one's row; taken back, it stands for itself again.
    public record Merge(UUID id, String name, AccountId by, Instant at) {}

    /// A case that names it, as much as the list of cases shows, and as what.
    public record NamingCase(
            CaseId id,
            String label,
            String alias,
            List<OrganisationNaming> as,
            Conclusion conclusion,
            Optional<Danger.Level> danger,
            Optional<ScreeningId> newest,
            boolean submitted) {}

    /// In how many of the assessed cases an indicator was present.
    public record SeenIndicator(IndicatorCode code, int cases) {}

    /// What was paid for the job in these cases, in each currency, and from which year to which the
    /// cases name the organisation.
    public record Money(List<Range> fees, Optional<Years> years) {}

    /// From the least to the most, and in how many cases it was told.
    public record Range(String currency, BigDecimal least, BigDecimal most, int cases) {}

    public record Years(int first, int last) {}

    /// Another one that cases name together with this one, and how many.
    public record Linked(OrganisationId id, OrganisationKind kind, String name, int shared) {}
}
