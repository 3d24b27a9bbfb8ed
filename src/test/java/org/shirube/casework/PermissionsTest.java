package org.shirube.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shirube.questionnaire.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every cell of the table, written out a second time by hand.
class PermissionsTest {

    private static final List<Role> COLUMNS =
            List.of(Role.CASEWORKER, Role.SHELTER_STAFF, Role.SUPERVISOR, Role.ADMINISTRATOR);

    private static final String TABLE =
            """
            operation              caseworker  shelter  supervisor  administrator
            list-cases             yes         yes      yes         -
            open-case              yes         -        yes         -
            screen                 yes         -        -           -
            submit-for-review      yes         -        -           -
            state-own-view         yes         -        -           -
            record-danger          yes         yes      yes         -
            assign-case            yes         -        yes         -
            seal-case              yes         -        yes         -
            see-agenda             yes         yes      yes         yes
            list-reviews           -           -        yes         -
            review                 -           -        yes         -
            second-opinion         -           -        yes         -
            reopen-review          -           -        yes         -
            close-case             yes         -        yes         -
            erase-case             -           -        yes         -
            see-organisations      yes         -        yes         -
            link-organisation      yes         -        yes         -
            merge-organisations    -           -        yes         -
            note-case              yes         -        yes         -
            follow-up              yes         yes      yes         -
            attach                 yes         -        yes         -
            refer                  yes         -        yes         -
            report-case            yes         -        yes         -
            report-conclusion      -           -        yes         -
            archive-case           yes         -        yes         -
            merge-cases            yes         -        yes         -
            rescore                -           -        yes         -
            read-audit             -           -        yes         yes
            change-settings        -           -        -           yes
            manage-accounts        -           -        -           yes
            print-sheets           -           -        -           yes
            rehearse-sheets        -           -        yes         yes
            change-own-passphrase  yes         yes      yes         yes
            keep-draft             yes         yes      yes         yes
            back-up                yes         yes      yes         yes
            self-check             yes         yes      yes         yes
            restore                -           -        yes         yes
            """;

    private record Cell(Operation operation, Role role, boolean allowed) {}

    static Stream<Cell> cells() {
        return TABLE.lines().skip(1).map(line -> line.split(" +")).flatMap(PermissionsTest::cells);
    }

    private static Stream<Cell> cells(String[] line) {
        var operation = Operation.valueOf(line[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return COLUMNS.stream()
                .map(role ->
                        new Cell(operation, role, line[1 + COLUMNS.indexOf(role)].equals("yes")));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void a_role_may_do_what_its_cell_says_and_nothing_else(Cell cell) {
        assertThat(Permissions.allows(Set.of(cell.role()), cell.operation()))
                .isEqualTo(cell.allowed());
    }

    @Test
    void shelter_staff_open_cases_that_they_are_assigned_to_and_nobody_else_does_more_there() {
        for (var operation : Operation.values()) {
            for (var role : Role.values()) {
                assertThat(Permissions.allowsIfAssigned(Set.of(role), operation))
                        .isEqualTo(operation == Operation.OPEN_CASE && role == Role.SHELTER_STAFF);
            }
        }
    }

    @Test
    void the_table_has_every_operation_and_every_role() {
        Map<Operation, Long> count =
                cells().collect(Collectors.groupingBy(Cell::operation, Collectors.counting()));
        assertThat(count).containsOnlyKeys(Operation.values());
        assertThat(count.values()).containsOnly((long) Role.values().length);
    }

    @Test
    void the_page_on_security_has_the_same_table() throws IOException {
        var page = Files.readString(Path.of("src/docs/security.md"));
        for (var operation : Operation.values()) {
            var cells =
                    COLUMNS.stream()
                            .map(role ->
                                    Permissions.rolesFor(operation).contains(role) ? "yes" : "–")
                            .collect(Collectors.joining(" | "));
            assertThat(page).contains("| `%s` | %s |".formatted(Words.of(operation), cells));
        }
    }

    @Test
    void who_has_several_roles_may_do_what_any_of_them_may() {
        for (var operation : Operation.values()) {
            for (var one : Role.values()) {
                for (var other : Role.values()) {
                    assertThat(Permissions.allows(EnumSet.of(one, other), operation))
                            .isEqualTo(
                                    Permissions.allows(Set.of(one), operation)
                                            || Permissions.allows(Set.of(other), operation));
                }
            }
        }
    }

    @Test
    void without_a_role_nobody_may_do_anything() {
        assertThat(Arrays.stream(Operation.values()))
                .noneMatch(operation -> Permissions.allows(Set.of(), operation));
    }
}
