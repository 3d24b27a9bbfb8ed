package org.shirube.casework;

import static org.shirube.casework.Operation.BACK_UP;
import static org.shirube.casework.Operation.CHANGE_SETTINGS;
import static org.shirube.casework.Operation.LIST_CASES;
import static org.shirube.casework.Operation.OPEN_CASE;
import static org.shirube.casework.Operation.READ_AUDIT;
import static org.shirube.casework.Operation.RECORD_DANGER;
import static org.shirube.casework.Operation.RESCORE;
import static org.shirube.casework.Operation.RESTORE;
import static org.shirube.casework.Operation.SCREEN;
import static org.shirube.casework.Operation.SELF_CHECK;
import static org.shirube.casework.Operation.SUBMIT_FOR_REVIEW;

import java.util.EnumSet;
import java.util.Set;

/// Who may do what: one line for each role. Shelter staff see a case's safety, not what was told to
/// a caseworker; an administrator looks after accounts, not after people.
final class Permissions {

    private Permissions() {}

    static boolean allows(Role role, Operation operation) {
        return of(role).contains(operation);
    }

    private static Set<Operation> of(Role role) {
        return switch (role) {
            case CASEWORKER ->
                    EnumSet.of(
                            LIST_CASES,
                            OPEN_CASE,
                            SCREEN,
                            SUBMIT_FOR_REVIEW,
                            RECORD_DANGER,
                            BACK_UP,
                            SELF_CHECK);
            case SUPERVISOR ->
                    EnumSet.of(
                            LIST_CASES,
                            OPEN_CASE,
                            RECORD_DANGER,
                            RESCORE,
                            READ_AUDIT,
                            BACK_UP,
                            SELF_CHECK,
                            RESTORE);
            case SHELTER_STAFF -> EnumSet.of(LIST_CASES, RECORD_DANGER, BACK_UP, SELF_CHECK);
            case ADMINISTRATOR ->
                    EnumSet.of(READ_AUDIT, CHANGE_SETTINGS, BACK_UP, SELF_CHECK, RESTORE);
        };
    }
}
