package org.shirube.ui.audit;

import org.shirube.casework.AuditAction;
import org.shirube.casework.AuditLine;
import org.shirube.text.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An entry of the log in words.
record EntryWords(Texts texts) {

    String what(AuditLine line) {
        return texts.of("audit.action", line.entry().deed().action());
    }

    /// The label of the case, the name of the question as questionnaires have it, the account; how
    /// many tried in vain.
    List<String> about(AuditLine line) {
        var deed = line.entry().deed();
        return Stream.of(
                        line.caseLabel(),
                        deed.question().map(question -> question.id()),
                        line.account(),
                        attempts(line))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Who, when, and the entry's number.
    List<String> frame(AuditLine line) {
        return List.of(
                line.author().orElseGet(() -> texts.get("audit.nobody")),
                texts.dateTime(line.entry().statement().at()),
                texts.get("audit.number", texts.number(line.entry().sequence())));
    }

    /// What to notice about the entry itself.
    Optional<String> mark(AuditLine line) {
        return line.entry().statement().clockBack()
                ? Optional.of(texts.get("audit.clock-back"))
                : Optional.empty();
    }

    String spoken(AuditLine line) {
        return Stream.of(
                        Stream.of(what(line)),
                        about(line).stream(),
                        mark(line).stream(),
                        frame(line).stream())
                .flatMap(facts -> facts)
                .collect(Collectors.joining(", "));
    }

    private Optional<String> attempts(AuditLine line) {
        var deed = line.entry().deed();
        return deed.action() == AuditAction.SIGN_IN_FAILED
                ? Optional.of(texts.get("audit.attempts", deed.detail()))
                : Optional.empty();
    }
}
