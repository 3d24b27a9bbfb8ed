package org.shirube.ui.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.NetworkKnot;
import org.shirube.casework.NetworkTie;
import org.shirube.casework.OrganisationId;
import org.shirube.casework.OrganisationKind;
import org.shirube.casework.OrganisationNetwork;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Where organisations stand in the picture.
class NetworkLayoutTest {

    @Test
    void people_are_handed_on_from_left_to_right() {
        var network =
                network(
                        List.of(
                                knot(1, OrganisationKind.EMPLOYER),
                                knot(2, OrganisationKind.SENDING_ORGANISATION),
                                knot(3, OrganisationKind.SUPERVISING_BODY)),
                        List.of(tie(1, 3, 1), tie(2, 3, 1)));
        var layout = NetworkLayout.of(network);
        assertThat(layout.columns())
                .extracting(NetworkLayout.Column::kinds)
                .containsExactly(
                        List.of(OrganisationKind.SENDING_ORGANISATION),
                        List.of(OrganisationKind.SUPERVISING_BODY),
                        List.of(OrganisationKind.EMPLOYER));
        assertThat(layout.beside(id(2), 1, 0)).contains(id(3));
        assertThat(layout.beside(id(1), 1, 0)).isEmpty();
        assertThat(layout.beside(id(3), 0, 5)).contains(id(3));
    }

    @Test
    void whatever_the_order_each_stands_once_and_the_same_network_gives_the_same_picture() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int times = 0; times < 200; times++) {
            var network = random(random);
            var layout = NetworkLayout.of(network);
            assertThat(layout).as("seed %d", seed).isEqualTo(NetworkLayout.of(network));
            assertThat(layout.columns().stream().flatMap(column -> column.knots().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(network.knots());
        }
    }

    @Test
    void ties_that_could_run_side_by_side_do_not_cross() {
        var knots = new ArrayList<NetworkKnot>();
        var ties = new ArrayList<NetworkTie>();
        for (int i = 0; i < 10; i++) {
            knots.add(knot(i, OrganisationKind.SENDING_ORGANISATION));
            knots.add(knot(100 + i, OrganisationKind.EMPLOYER));
            ties.add(tie(i, 100 + i, 1));
        }
        Collections.shuffle(knots, new Random(3));
        var layout = NetworkLayout.of(network(knots, ties));
        for (int i = 0; i < 10; i++) {
            assertThat(layout.spot(id(i)).orElseThrow().row())
                    .isEqualTo(layout.spot(id(100 + i)).orElseThrow().row());
        }
    }

    private static OrganisationNetwork random(Random random) {
        int count = 1 + random.nextInt(60);
        var knots = new ArrayList<NetworkKnot>();
        for (int i = 0; i < count; i++) {
            var kinds = List.of(OrganisationKind.values());
            knots.add(knot(i, kinds.get(random.nextInt(kinds.size()))));
        }
        var ties = new ArrayList<NetworkTie>();
        for (int i = 1; i < count; i++) {
            ties.add(tie(i, random.nextInt(i), 1 + random.nextInt(9)));
        }
        return network(knots, ties);
    }

    private static OrganisationNetwork network(List<NetworkKnot> knots, List<NetworkTie> ties) {
        return new OrganisationNetwork(Optional.empty(), List.copyOf(knots), ties, 0);
    }

    private static NetworkKnot knot(int number, OrganisationKind kind) {
        return new NetworkKnot(id(number), kind, "Number " + number, 1);
    }

    private static NetworkTie tie(int one, int other, int cases) {
        return new NetworkTie(id(one), id(other), cases);
    }

    private static OrganisationId id(int number) {
        return new OrganisationId(new UUID(0, number));
    }
}
