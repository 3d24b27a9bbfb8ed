package org.shirube.ui.organisations;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.shirube.casework.NetworkKnot;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationNetwork;
import org.shirube.ui.kit.Icon;
import org.shirube.ui.organisations.NetworkLayout.Spot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The picture itself: a column for each step on which people are handed on, an organisation as a
/// button in it, ties as curves, the thicker the more cases. Arrows walk from one to the next,
/// Enter opens its page. Of the one that is looked at the ties are drawn out and numbered; what it
/// is not tied to steps back. Shapes, words and figures say it all, so that it reads in black and
/// white.
final class NetworkPicture extends Pane {

    private static final PseudoClass LOOKED = PseudoClass.getPseudoClass("looked");
    private static final PseudoClass TIED = PseudoClass.getPseudoClass("tied");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private static final double LEAST_COLUMN_EM = 9;
    private static final double MOST_COLUMN_EM = 16;
    private static final double GAP_EM = 3.2;
    private static final double ROW_EM = 3.7;
    private static final double KNOT_EM = 3;
    private static final double HEAD_EM = 3.4;
    private static final double MARGIN_EM = 1.2;

    private final OrganisationNetwork network;
    private final NetworkLayout layout;
    private final ObjectProperty<Optional<OrganisationId>> looked;
    private final OrganisationWords words;
    private final Map<OrganisationId, Button> knots = new LinkedHashMap<>();
    private final List<TieCurve> curves = new ArrayList<>();
    private final List<Label> heads = new ArrayList<>();

    /// Tells the text size; holds nothing to see.
    private final Label probe = new Label();

    NetworkPicture(
            OrganisationNetwork network,
            ObjectProperty<Optional<OrganisationId>> looked,
            OrganisationWords words,
            Consumer<OrganisationId> open) {
        this.network = network;
        this.looked = looked;
        this.words = words;
        layout = NetworkLayout.of(network);
        getStyleClass().add("network-picture");
        probe.setManaged(false);
        getChildren().add(probe);
        network.ties().forEach(tie -> curves.add(new TieCurve(tie)));
        curves.forEach(curve -> getChildren().add(curve.line()));
        layout.columns().forEach(column -> heads.add(head(column)));
        getChildren().addAll(heads);
        layout.columns().stream()
                .flatMap(column -> column.knots().stream())
                .forEach(knot -> knots.put(knot.id(), button(knot, open)));
        getChildren().addAll(knots.values());
        curves.forEach(curve -> getChildren().add(curve.number()));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        looked.subscribe(_ -> emphasise());
    }

    /// The keys begin where somebody looks, or at the first.
    void enter() {
        looked.get()
                .or(() -> knots.keySet().stream().findFirst())
                .map(knots::get)
                .ifPresent(Button::requestFocus);
    }

    private Label head(NetworkLayout.Column column) {
        var head =
                new Label(
                        column.kinds().stream()
                                .map(words::kind)
                                .collect(Collectors.joining(" / ")));
        head.getStyleClass().add("overline");
        head.setWrapText(true);
        return head;
    }

    private Button button(NetworkKnot knot, Consumer<OrganisationId> open) {
        var button = new Button(knot.name(), new Icon(OrganisationWords.icon(knot.kind())));
        button.getStyleClass().setAll("knot");
        button.setWrapText(true);
        button.setAccessibleText(spoken(knot));
        button.setOnAction(_ -> open.accept(knot.id()));
        button.hoverProperty().subscribe(over -> lookAt(over, knot.id()));
        button.focusedProperty().subscribe(focused -> lookAt(focused, knot.id()));
        if (network.centre().filter(knot.id()::equals).isPresent()) {
            button.getStyleClass().add("centre");
        }
        return button;
    }

    private void lookAt(boolean now, OrganisationId id) {
        if (now) {
            looked.set(Optional.of(id));
        }
    }

    /// Name, kind, how many cases, and with how many it is linked.
    private String spoken(NetworkKnot knot) {
        return words.texts()
                .get(
                        "organisations.network.spoken",
                        knot.name(),
                        words.kind(knot.kind()),
                        knot.cases(),
                        network.of(knot.id()).size());
    }

    private void emphasise() {
        var on = looked.get();
        requestLayout();
        curves.forEach(curve -> curve.show(on));
        knots.forEach((id, button) -> {
            boolean self = on.filter(id::equals).isPresent();
            boolean tied =
                    on.filter(other -> network.of(other).stream().anyMatch(tie -> tie.touches(id)))
                            .isPresent();
            button.pseudoClassStateChanged(LOOKED, self);
            button.pseudoClassStateChanged(TIED, tied && !self);
            button.pseudoClassStateChanged(QUIET, on.isPresent() && !tied && !self);
        });
    }

    private void pressed(KeyEvent key) {
        var step =
                switch (key.getCode()) {
                    case UP, KP_UP -> Optional.of(new Spot(0, -1));
                    case DOWN, KP_DOWN -> Optional.of(new Spot(0, 1));
                    case LEFT, KP_LEFT -> Optional.of(new Spot(-1, 0));
                    case RIGHT, KP_RIGHT -> Optional.of(new Spot(1, 0));
                    default -> Optional.<Spot>empty();
                };
        step.ifPresent(by -> {
            focused()
                    .flatMap(id -> layout.beside(id, by.column(), by.row()))
                    .map(knots::get)
                    .ifPresent(Button::requestFocus);
            key.consume();
        });
    }

    private Optional<OrganisationId> focused() {
        return knots.entrySet().stream()
                .filter(each -> each.getValue().isFocused())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    protected double computePrefWidth(double height) {
        return em() * (2 * MARGIN_EM + columns() * LEAST_COLUMN_EM + gaps() * GAP_EM);
    }

    @Override
    protected double computeMinWidth(double height) {
        return computePrefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return em() * (HEAD_EM + most() * ROW_EM + MARGIN_EM);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        probe.autosize();
        for (int column = 0; column < columns(); column++) {
            heads.get(column).resizeRelocate(x(column), em() * 0.4, width(), em() * HEAD_EM * 0.8);
        }
        knots.forEach((id, button) ->
                layout.spot(id)
                        .ifPresent(spot ->
                                button.resizeRelocate(
                                        x(spot.column()),
                                        y(spot.column(), spot.row()),
                                        width(),
                                        em() * KNOT_EM)));
        curves.forEach(this::layOut);
    }

    private void layOut(TieCurve curve) {
        var one = layout.spot(curve.tie().one());
        var other = layout.spot(curve.tie().other());
        if (one.isPresent() && other.isPresent()) {
            boolean turned = one.get().column() > other.get().column();
            var left = turned ? other.get() : one.get();
            var right = turned ? one.get() : other.get();
            curve.lay(box(left), box(right), passages(left, right), em());
            boolean atOne = looked.get().filter(curve.tie().one()::equals).isPresent();
            curve.number(
                    box(atOne ? one.get() : other.get()),
                    box(atOne ? other.get() : one.get()),
                    em());
        }
    }

    /// The free way through each column between two, beside what stands there.
    private List<Bounds> passages(Spot left, Spot right) {
        var passages = new ArrayList<Bounds>();
        double from = box(left).getCenterY();
        double to = box(right).getCenterY();
        for (int column = left.column() + 1; column < right.column(); column++) {
            double share = (double) (column - left.column()) / (right.column() - left.column());
            double wanted = from + (to - from) * share;
            double top = y(column, 0) - em() * (ROW_EM - KNOT_EM) / 2;
            long row = Math.round((wanted - top) / (em() * ROW_EM));
            long free = Math.clamp(row, 0, layout.columns().get(column).knots().size());
            passages.add(new BoundingBox(x(column), top + free * em() * ROW_EM, width(), 0));
        }
        return passages;
    }

    private Bounds box(Spot spot) {
        return new BoundingBox(
                x(spot.column()), y(spot.column(), spot.row()), width(), em() * KNOT_EM);
    }

    private int columns() {
        return layout.columns().size();
    }

    private int gaps() {
        return Math.max(1, columns() - 1);
    }

    /// How many stand in the longest column.
    private int most() {
        return layout.columns().stream().mapToInt(column -> column.knots().size()).max().orElse(0);
    }

    private double width() {
        double room = getWidth() - em() * (2 * MARGIN_EM + gaps() * GAP_EM);
        return Math.clamp(
                room / Math.max(1, columns()), em() * LEAST_COLUMN_EM, em() * MOST_COLUMN_EM);
    }

    private double x(int column) {
        double room = getWidth() - em() * 2 * MARGIN_EM - columns() * width();
        double gap = Math.clamp(room / gaps(), em() * GAP_EM, em() * 3 * GAP_EM);
        return em() * MARGIN_EM + column * (width() + gap);
    }

    /// Shorter columns stand in the middle.
    private double y(int column, int row) {
        int rows = layout.columns().get(column).knots().size();
        return em() * (HEAD_EM + (most() - rows) * ROW_EM / 2 + row * ROW_EM);
    }

    private double em() {
        return probe.getFont().getSize();
    }
}
