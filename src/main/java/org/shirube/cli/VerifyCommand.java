package org.shirube.cli;

import org.shirube.casework.Audit;
import org.shirube.casework.AuditFault;
import org.shirube.casework.AuditHead;
import org.shirube.casework.AuditReport;
import org.shirube.casework.Session;
import org.shirube.questionnaire.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `shirube verify`: whether the audit log of the store is as it was written, and if not, where.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Checks every entry of the store's audit log: hash, signature, order and end.",
            "Exit 0 it is whole, 1 it is not as it was written. For supervisors and administrators."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final String LIMITS =
            """
            No check finds: a store put back to an earlier state together with its note of the end;
            what somebody wrote anew with their own key after the newest entry of anybody else;
            whether the answers themselves are as they were.\
            """;

    private final Surroundings surroundings;

    @Option(
            names = "--against",
            paramLabel = "BACKUP",
            arity = "1..*",
            description = "backups of this store, whose notes of the end are compared with the log")
    private List<Path> against = List.of();

    @Mixin private StoreAccess access = new StoreAccess();

    VerifyCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return access.with(surroundings, this::verify);
    }

    private int verify(Session session) {
        List<AuditHead> copied = new ArrayList<>();
        for (Path file : against) {
            Optional<AuditHead> end = new Audit(session).endOn(file.toString());
            if (end.isEmpty()) {
                surroundings.err().println(file + ": no backup of this store");
                return ExitStatus.BAD_DATA;
            }
            copied.add(end.get());
        }
        return verify(report(session, copied));
    }

    private int verify(AuditReport report) {
        PrintStream out = surroundings.out();
        report.since()
                .ifPresent(since ->
                        out.println("%,d entries since %s".formatted(report.entries(), since)));
        report.end()
                .ifPresent(end ->
                        out.println(
                                "the newest is No. %d of %s, %s"
                                        .formatted(end.sequence(), end.at(), end.fingerprint())));
        if (report.restored() > 0) {
            out.println(
                    "the store was restored %,d times: what was done after that backup is not in the log"
                            .formatted(report.restored()));
        }
        report.faults().forEach(fault -> out.println(line(fault)));
        out.println(
                report.isWhole()
                        ? "The log is as it was written."
                        : "The log is not as it was written: %,d faults."
                                .formatted(report.faultCount()));
        out.println(LIMITS);
        return report.isWhole() ? ExitStatus.DONE : ExitStatus.FAULTS;
    }

    private AuditReport report(Session session, List<AuditHead> copied) {
        var check = new Audit(session).check(copied);
        var line = new Progress(surroundings);
        while (check.report().isEmpty()) {
            var progress = check.step();
            line.at(progress.done(), progress.total());
        }
        line.clear();
        return check.report().orElseThrow();
    }

    private static String line(AuditFault fault) {
        String what = Words.of(fault.kind()).replace('-', ' ');
        return fault.count() > 1
                ? "No. %d: %s, %,d entries".formatted(fault.sequence(), what, fault.count())
                : "No. %d: %s".formatted(fault.sequence(), what);
    }
}
