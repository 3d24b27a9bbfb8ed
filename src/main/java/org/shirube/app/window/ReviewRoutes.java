package org.shirube.app.window;

import org.shirube.casework.Operation;
import org.shirube.casework.Reviewing;
import org.shirube.casework.ScreeningId;
import org.shirube.casework.Session;
import org.shirube.ui.Screen;
import org.shirube.ui.review.AgreementScreen;
import org.shirube.ui.review.ReviewModel;
import org.shirube.ui.review.ReviewScreen;

import java.util.Optional;
import java.util.function.Consumer;

/// The review queue and the page on agreement, for whoever is signed in and may see them.
record ReviewRoutes(Session session, Routes.Parts parts, Consumer<Screen> show) {

    /// At one screening, or at the worst; empty for those who may see neither.
    Optional<Runnable> toReview(Optional<ScreeningId> at) {
        return session.account().may(Operation.LIST_REVIEWS)
                ? Optional.of(() -> go(at))
                : Optional.empty();
    }

    private void go(Optional<ScreeningId> at) {
        var model = new ReviewModel(reviewing(), parts.handbook().rulebook(), parts.background());
        model.load(
                at,
                () -> show.accept(new ReviewScreen(model, parts.handbook(), this::toAgreement)));
    }

    private void toAgreement() {
        parts.background()
                .run(
                        reviewing()::agreement,
                        counts ->
                                show.accept(
                                        new AgreementScreen(
                                                counts,
                                                parts.handbook(),
                                                () -> go(Optional.empty()))));
    }

    private Reviewing reviewing() {
        return new Reviewing(session, parts.clock());
    }
}
