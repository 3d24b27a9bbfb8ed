package org.shirube.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a supervisor does with screenings that were handed in: looks at them, worst first, and
/// decides. Danger, a child and the person's own wish wait for none of this.
public final class Reviewing {

    private final Session session;
    private final Clock clock;

    public Reviewing(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    public Account account() {
        return session.account();
    }

    public Instant now() {
        return clock.now();
    }

    public List<QueueLine> queue(QueueFilter filter, int offset, int limit) {
        return allowed(Operation.LIST_REVIEWS).queue(filter, offset, limit);
    }

    public QueueCounts counts() {
        return allowed(Operation.LIST_REVIEWS).counts();
    }

    /// With everything that is known of it.
    public Optional<ReviewCase> open(ScreeningId id) {
        return allowed(Operation.REVIEW).open(id, false).map(this::today);
    }

    /// Without what the tool and others make of it, until one has rated it oneself.
    public Optional<ReviewCase> openBlind(ScreeningId id) {
        return allowed(Operation.REVIEW).open(id, true).map(this::today);
    }

    /// Why this person cannot take such a decision about the case now; empty where they can.
    public Optional<Barrier> barrier(ReviewCase found, Decision decision) {
        allowed(Operation.REVIEW);
        if (decision instanceof Decision.Reopen) {
            return found.state() == ReviewState.SIGNED_OFF
                    ? Optional.empty()
                    : Optional.of(Barrier.NOT_SIGNED_OFF);
        }
        return switch (found.state()) {
            case SIGNED_OFF -> Optional.of(Barrier.SIGNED_OFF);
            case SENT_BACK -> Optional.of(Barrier.SENT_BACK);
            case WAITING ->
                    decision.signsOff() && isOwn(found)
                            ? Optional.of(Barrier.OWN_SCREENING)
                            : Optional.empty();
        };
    }

    /// About the case as it was seen: where it has changed since, nothing is decided.
    public Saving decide(ReviewCase seen, Decision decision) {
        allowed(Operation.REVIEW);
        var store = allowed(decision.operation());
        if (barrier(seen, decision).isPresent() || !decision.isComplete()) {
            throw new NotAllowed(decision.operation());
        }
        if (decision instanceof Decision.SecondOpinion(AccountId of, _) && !isColleague(of)) {
            throw new NotAllowed(Operation.SECOND_OPINION);
        }
        return store.decide(seen.screening().id(), seen.version(), decision);
    }

    /// Who else may give an opinion.
    public List<Account> colleagues() {
        allowed(Operation.SECOND_OPINION);
        return session.accounts().all().stream()
                .filter(known -> !known.isDisabled())
                .map(KnownAccount::account)
                .filter(other -> other.may(Operation.REVIEW))
                .filter(other -> !other.id().equals(account().id()))
                .toList();
    }

    /// Everybody whose name can stand in a review.
    public Map<AccountId, String> names() {
        allowed(Operation.LIST_REVIEWS);
        return session.store().audit().authors();
    }

    public AgreementCounts agreement() {
        return allowed(Operation.LIST_REVIEWS).agreement();
    }

    private boolean isColleague(AccountId id) {
        return colleagues().stream().anyMatch(other -> other.id().equals(id));
    }

    private boolean isOwn(ReviewCase found) {
        return found.workers().contains(account().id())
                && !new Office(session).is(Setting.ONE_PERSON_OFFICE);
    }

    private ReviewCase today(ReviewCase found) {
        return found.with(found.screening().with(found.screening().content().on(clock.today())));
    }

    private ReviewStore allowed(Operation operation) {
        if (!account().may(operation)) {
            throw new NotAllowed(operation);
        }
        return session.store().reviews();
    }
}
