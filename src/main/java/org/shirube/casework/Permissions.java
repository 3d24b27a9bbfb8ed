package org.shirube.casework;

import static org.shirube.casework.Role.ADMINISTRATOR;
import static org.shirube.casework.Role.CASEWORKER;
import static org.shirube.casework.Role.SHELTER_STAFF;
import static org.shirube.casework.Role.SUPERVISOR;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Who may do what: one line for each operation. Shelter staff see a case's safety, not what was
/// told to a caseworker unless they are assigned to the case; an administrator looks after
/// accounts, not after people. Roles bind the program, not somebody who takes the key out of it.
public final class Permissions {

    private Permissions() {}

    /// The roles that one of which is enough.
    public static List<Role> rolesFor(Operation operation) {
        return switch (operation) {
            case LIST_CASES -> List.of(CASEWORKER, SHELTER_STAFF, SUPERVISOR);
            case OPEN_CASE -> List.of(CASEWORKER, SUPERVISOR);
            case SCREEN -> List.of(CASEWORKER);
            case SUBMIT_FOR_REVIEW -> List.of(CASEWORKER);
            case STATE_OWN_VIEW -> List.of(CASEWORKER);
            case LIST_REVIEWS, REVIEW, SECOND_OPINION, REOPEN_REVIEW -> List.of(SUPERVISOR);
            case RECORD_DANGER -> List.of(CASEWORKER, SHELTER_STAFF, SUPERVISOR);
            case ASSIGN_CASE -> List.of(CASEWORKER, SUPERVISOR);
            case SEAL_CASE -> List.of(CASEWORKER, SUPERVISOR);
            case CLOSE_CASE -> List.of(CASEWORKER, SUPERVISOR);
            case ERASE_CASE -> List.of(SUPERVISOR);
            case SEE_ORGANISATIONS -> List.of(CASEWORKER, SUPERVISOR);
            case LINK_ORGANISATION -> List.of(CASEWORKER, SUPERVISOR);
            case MERGE_ORGANISATIONS -> List.of(SUPERVISOR);
            case NOTE_CASE -> List.of(CASEWORKER, SUPERVISOR);
            case FOLLOW_UP -> List.of(CASEWORKER, SHELTER_STAFF, SUPERVISOR);
            case SEE_AGENDA -> List.of(Role.values());
            case ATTACH -> List.of(CASEWORKER, SUPERVISOR);
            case REFER -> List.of(CASEWORKER, SUPERVISOR);
            case REPORT_CASE -> List.of(CASEWORKER, SUPERVISOR);
            case REPORT_CONCLUSION -> List.of(SUPERVISOR);
            case ARCHIVE_CASE -> List.of(CASEWORKER, SUPERVISOR);
            case MERGE_CASES -> List.of(CASEWORKER, SUPERVISOR);
            case RESCORE -> List.of(SUPERVISOR);
            case READ_AUDIT -> List.of(SUPERVISOR, ADMINISTRATOR);
            case CHANGE_SETTINGS -> List.of(ADMINISTRATOR);
            case MANAGE_ACCOUNTS -> List.of(ADMINISTRATOR);
            case PRINT_SHEETS -> List.of(ADMINISTRATOR);
            case REHEARSE_SHEETS -> List.of(SUPERVISOR, ADMINISTRATOR);
            case CHANGE_OWN_PASSPHRASE -> List.of(Role.values());
            case BACK_UP -> List.of(Role.values());
            case SELF_CHECK -> List.of(Role.values());
            case RESTORE -> List.of(SUPERVISOR, ADMINISTRATOR);
            case KEEP_DRAFT -> List.of(Role.values());
        };
    }

    /// The roles that one of which is enough in a case that somebody is assigned to.
    public static List<Role> rolesIfAssigned(Operation operation) {
        return operation == Operation.OPEN_CASE ? List.of(SHELTER_STAFF) : List.of();
    }

    static boolean allows(Set<Role> roles, Operation operation) {
        return !Collections.disjoint(roles, rolesFor(operation));
    }

    static boolean allowsIfAssigned(Set<Role> roles, Operation operation) {
        return !Collections.disjoint(roles, rolesIfAssigned(operation));
    }
}
