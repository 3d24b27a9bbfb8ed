package org.shirube.casework;

import java.util.List;
import java.util.TreeMap;

/// How far tool, caseworkers and supervisors agreed about what was signed off in three months;
/// `quarter` is 1 to 4.
public record Quarter(
        int year,
        int quarter,
        int signedOff,
        Agreement toolAndCaseworker,
        Agreement toolAndSupervisor,
        Agreement caseworkerAndSupervisor) {

    /// The newest first.
    public static List<Quarter> of(AgreementCounts counts) {
        var tables = new TreeMap<Integer, Tables>();
        for (var line : counts.lines()) {
            tables.computeIfAbsent(line.year() * 4 + line.quarter() - 1, _ -> new Tables())
                    .add(line);
        }
        return tables.descendingMap().entrySet().stream()
                .map(each -> each.getValue().quarter(each.getKey() / 4, each.getKey() % 4 + 1))
                .toList();
    }

    /// The three pairs of one quarter, while they are counted.
    private static final class Tables {

        private final Agreement.Table toolAndCaseworker = new Agreement.Table();
        private final Agreement.Table toolAndSupervisor = new Agreement.Table();
        private final Agreement.Table caseworkerAndSupervisor = new Agreement.Table();
        private int signedOff;

        private void add(AgreementCounts.Line line) {
            signedOff += line.count();
            toolAndSupervisor.add(line.tool(), line.supervisor(), line.count());
            line.caseworker()
                    .ifPresent(own -> {
                        toolAndCaseworker.add(line.tool(), own, line.count());
                        caseworkerAndSupervisor.add(own, line.supervisor(), line.count());
                    });
        }

        private Quarter quarter(int year, int number) {
            return new Quarter(
                    year,
                    number,
                    signedOff,
                    toolAndCaseworker.agreement(),
                    toolAndSupervisor.agreement(),
                    caseworkerAndSupervisor.agreement());
        }
    }
}
