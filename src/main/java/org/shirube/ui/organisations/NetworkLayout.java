package org.shirube.ui.organisations;

import org.shirube.casework.NetworkKnot;
import org.shirube.casework.NetworkTie;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationNetwork;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where each organisation stands in the picture: in columns in the order in which people are
/// handed on, from who sends them to who has them work, and within a column near to those it is
/// tied to. The same network always gives the same picture.
record NetworkLayout(List<Column> columns) {

    /// In each sweep every column is sorted by the middle of its ties (Sugiyama 1981).
    private static final int SWEEPS = 8;

    private static final List<Set<OrganisationKind>> ORDER =
            List.of(
                    Set.of(OrganisationKind.SENDING_ORGANISATION),
                    Set.of(OrganisationKind.BROKER, OrganisationKind.LENDER),
                    Set.of(OrganisationKind.SUPERVISING_BODY, OrganisationKind.SCHOOL),
                    Set.of(OrganisationKind.EMPLOYER, OrganisationKind.VENUE),
                    Set.of(OrganisationKind.OTHER));

    /// Kinds that stand below each other, as far as there are any, in the order of the kinds.
    record Column(List<OrganisationKind> kinds, List<NetworkKnot> knots) {}

    /// Column and row, from nought.
    record Spot(int column, int row) {}

    static NetworkLayout of(OrganisationNetwork network) {
        var columns = new ArrayList<List<NetworkKnot>>();
        for (var kinds : ORDER) {
            var knots =
                    new ArrayList<>(
                            network.knots().stream()
                                    .filter(knot -> kinds.contains(knot.kind()))
                                    .toList());
            if (!knots.isEmpty()) {
                columns.add(knots);
            }
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            columns.forEach(column -> sort(column, columns, network.ties()));
        }
        return new NetworkLayout(columns.stream().map(NetworkLayout::column).toList());
    }

    Optional<Spot> spot(OrganisationId id) {
        for (int column = 0; column < columns.size(); column++) {
            var knots = columns.get(column).knots();
            for (int row = 0; row < knots.size(); row++) {
                if (knots.get(row).id().equals(id)) {
                    return Optional.of(new Spot(column, row));
                }
            }
        }
        return Optional.empty();
    }

    /// The one that stands so many columns and rows away, or the nearest in that column.
    Optional<OrganisationId> beside(OrganisationId id, int columnsAway, int rowsAway) {
        return spot(id).filter(spot -> has(spot.column() + columnsAway))
                .map(spot -> {
                    var knots = columns.get(spot.column() + columnsAway).knots();
                    int row = Math.clamp((long) spot.row() + rowsAway, 0, knots.size() - 1);
                    return knots.get(row).id();
                });
    }

    private boolean has(int column) {
        return column >= 0 && column < columns.size();
    }

    private static Column column(List<NetworkKnot> knots) {
        var kinds = knots.stream().map(NetworkKnot::kind).distinct().sorted().toList();
        return new Column(kinds, List.copyOf(knots));
    }

    /// What is tied to nothing keeps its place.
    private static void sort(
            List<NetworkKnot> column, List<List<NetworkKnot>> all, List<NetworkTie> ties) {
        Map<OrganisationId, Double> heights = heights(all);
        Map<OrganisationId, Double> middles = new HashMap<>();
        for (var knot : column) {
            var id = knot.id();
            double own = heights.getOrDefault(id, 0.0);
            middles.put(
                    id,
                    ties.stream()
                            .filter(tie -> tie.touches(id))
                            .mapToDouble(tie -> heights.getOrDefault(tie.from(id), own))
                            .average()
                            .orElse(own));
        }
        column.sort(Comparator.comparingDouble(knot -> middles.getOrDefault(knot.id(), 0.0)));
    }

    /// From nought at the top to one at the bottom of each column.
    private static Map<OrganisationId, Double> heights(List<List<NetworkKnot>> columns) {
        var heights = new HashMap<OrganisationId, Double>();
        for (var column : columns) {
            for (int row = 0; row < column.size(); row++) {
                heights.put(column.get(row).id(), (row + 0.5) / column.size());
            }
        }
        return heights;
    }
}
