package org.shirube.cli;

import org.shirube.casework.Rescored;
import org.shirube.scoring.Shift;
import org.shirube.scoring.Versions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What would change of one screening, in words; nothing where nothing would.
final class RescoreText {

    private RescoreText() {}

    static Optional<String> of(Rescored rescored) {
        return switch (rescored) {
            case Rescored.Compared compared when compared.shifts().isEmpty() -> Optional.empty();
            case Rescored.Compared compared -> Optional.of(text(compared));
            case Rescored.NotCompared not ->
                    Optional.of(not.label() + "  not compared: " + reason(not.reason()));
        };
    }

    static String reason(Rescored.Reason reason) {
        return switch (reason) {
            case FILES_NOT_KEPT -> "begun before questionnaires were kept with it";
            case FILES_UNREADABLE -> "this version cannot read the questionnaires of then";
            case RESULT_UNREADABLE -> "this version cannot read the result of then";
        };
    }

    private static String text(Rescored.Compared compared) {
        Stream<String> head =
                Stream.of(compared.label() + (compared.handedIn() ? "  handed in" : "  begun"));
        Stream<String> shifts = compared.shifts().stream().map(shift -> "  " + text(shift));
        Stream<String> because =
                compared.changed().isEmpty()
                        ? Stream.empty()
                        : Stream.of("  because of " + files(compared.changed()));
        return Stream.of(head, shifts, because)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Shift shift) {
        String what =
                switch (shift.kind()) {
                    case CONCLUSION -> "conclusion";
                    case DANGERS -> "danger";
                    case ELEMENT -> shift.id();
                    case LENS -> "lens " + shift.id();
                };
        String change =
                shift.before().equals(shift.after())
                        ? "stays " + shift.after()
                        : shift.before() + " → " + shift.after();
        return what + ": " + change + signed(" +", shift.gained()) + signed(" -", shift.lost());
    }

    private static String signed(String sign, List<String> ids) {
        return ids.stream().map(id -> sign + id).collect(Collectors.joining());
    }

    private static String files(List<Versions.Changed> changed) {
        return changed.stream()
                .map(file ->
                        file.file() + " " + orNone(file.before()) + " → " + orNone(file.after()))
                .collect(Collectors.joining(", "));
    }

    private static String orNone(String version) {
        return version.isEmpty() ? "none" : version;
    }
}
