package org.shirube.ui.referrals;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.casework.CaseReferral;
import org.shirube.scoring.Handbook;
import org.shirube.scoring.ReferralRule.Consent;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.WhoCanHelp;
import org.shirube.ui.kit.ActionButton;
import org.shirube.ui.kit.Banner;
import org.shirube.ui.kit.Sheet;
import org.shirube.ui.kit.UndoBar;
import org.shirube.ui.kit.WrappedText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Draws what was just done, the referrals, and below them who else could help. What the person
/// wants stands above everything.
final class ReferralsView extends VBox {

    private final ReferralsModel model;
    private final ReferralWords words;
    private final Texts texts;
    private final Optional<WhoCanHelp> help;
    private final Map<String, Consent> leaves;
    private final VBox told = new VBox();
    private final VBox all = new VBox();

    ReferralsView(ReferralsModel model, Handbook handbook, ReferralWords words) {
        this.model = model;
        this.words = words;
        texts = words.texts();
        help = model.newest().map(saved -> WhoCanHelp.now(saved, handbook, texts));
        leaves =
                model.newest()
                        .map(saved ->
                                SuggestionsView.leaves(
                                        handbook.rulebook().assess(saved.content()).referrals()))
                        .orElse(Map.of());
        getStyleClass().add("referrals");
        getStylesheets().add(Sheet.beside(ReferralsView.class));
        all.getStyleClass().add("lines");
        help.ifPresent(this::wishes);
        getChildren().addAll(told, all);
        model.told().subscribe(now -> told.getChildren().setAll(tell(now)));
        model.read().subscribe(_ -> refresh());
        model.writing().subscribe(_ -> refresh());
    }

    private void wishes(WhoCanHelp who) {
        var box = new VBox();
        box.getStyleClass().add("wishes");
        who.wishes()
                .forEach(wish ->
                        box.getChildren()
                                .addAll(
                                        new WrappedText(wish.heading(), "strong", "small"),
                                        new WrappedText(wish.text())));
        box.getChildren().add(new WrappedText(who.consent(), "strong", "small"));
        getChildren().add(box);
    }

    private void refresh() {
        model.read().get().ifPresentOrElse(this::draw, all.getChildren()::clear);
    }

    private void draw(ReferralsModel.Read now) {
        List<Node> drawn = new ArrayList<>();
        now.all().forEach(each -> drawn.add(new ReferralCard(each, model, words, place(each))));
        if (now.all().isEmpty()) {
            drawn.add(new WrappedText(texts.get("referrals.none"), "soft"));
        }
        drawn.add(new SuggestionsView(model, others(now), leaves, texts));
        all.getChildren().setAll(drawn);
    }

    private Optional<WhoCanHelp.Place> place(CaseReferral referral) {
        return help.stream()
                .flatMap(who -> who.places().stream())
                .filter(place -> referral.to().institution().filter(place.id()::equals).isPresent())
                .findFirst();
    }

    /// Those to whom no referral is under way.
    private List<WhoCanHelp.Place> others(ReferralsModel.Read now) {
        var underWay = new HashSet<String>();
        now.all().stream()
                .filter(each -> !each.state().isOver())
                .forEach(each -> each.to().institution().ifPresent(underWay::add));
        return help.stream()
                .flatMap(who -> who.places().stream())
                .filter(place -> !underWay.contains(place.id()))
                .toList();
    }

    private List<Node> tell(ReferralsModel.Told now) {
        return switch (now) {
            case ReferralsModel.Told.Nothing _ -> List.of();
            case ReferralsModel.Told.Written(var referral) -> List.of(written(referral));
            case ReferralsModel.Told.TakenBack _ ->
                    List.of(
                            new Banner(
                                    Banner.Kind.INFO,
                                    texts.get("referrals.taken-back"),
                                    texts.get("referrals.taken-back.text")));
            case ReferralsModel.Told.Barred(var barrier) ->
                    List.of(warning(texts.of("referrals.barrier", barrier)));
            case ReferralsModel.Told.Refused(var reason) ->
                    List.of(warning(texts.of("casefile.trouble", reason)));
            case ReferralsModel.Told.HalfWritten(var way) -> List.of(halfWritten(way));
        };
    }

    private Node written(CaseReferral referral) {
        String done = texts.get("referrals.written", referral.to().name());
        return referral.last().isPresent()
                ? new UndoBar(done, texts.get("casefile.undo"), () -> model.takeBack(referral))
                : new WrappedText(done, "soft");
    }

    private Banner warning(String text) {
        return new Banner(Banner.Kind.WARNING, texts.get("referrals.trouble"), text);
    }

    private Banner halfWritten(Runnable way) {
        return new Banner(
                Banner.Kind.WARNING,
                texts.get("referrals.half-written"),
                texts.get("referrals.half-written.text"),
                new ActionButton("referrals-stay", texts.get("referrals.stay"), model::stay),
                new ActionButton(
                        "referrals-leave",
                        texts.get("referrals.leave"),
                        () -> model.leaveWithout(way)));
    }
}
