package org.shirube.casework;

import org.shirube.questionnaire.Words;
import org.shirube.source.Sha256;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// The part of an entry that its author signs: the how-manieth it is, when (in microseconds), by
/// whom, what, and the hash of the entry before. `clockBack` marks a time before that of the entry
/// before: the order of the log is the order of things, whatever a clock says.
public record AuditStatement(
        long sequence,
        Instant at,
        boolean clockBack,
        AccountId by,
        AuditDeed deed,
        String previous) {

    /// Changes with the form below, so that bytes of one form are never taken for another.
    private static final String FORM = "shirube audit entry 1";

    /// What stands for the entry before the first one of a store.
    public static String beginning(UUID store) {
        return sha256(
                bytes(out -> {
                    out.writeUTF(FORM + " beginning");
                    write(out, store);
                }));
    }

    /// The one form in which the statement is hashed and signed: each field in order, a text with
    /// its length, and what may be absent after a byte that says whether it is there.
    public byte[] bytes() {
        return bytes(out -> {
            out.writeUTF(FORM);
            out.writeLong(sequence);
            out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, at));
            out.writeBoolean(clockBack);
            write(out, by.id());
            out.writeUTF(Words.of(deed.action()));
            write(out, deed.caseId().map(CaseId::id));
            write(out, deed.screening().map(ScreeningId::id));
            write(out, deed.account().map(AccountId::id));
            out.writeBoolean(deed.question().isPresent());
            out.writeUTF(deed.question().map(question -> question.id()).orElse(""));
            out.writeUTF(deed.detail());
            out.writeUTF(previous);
        });
    }

    /// SHA-256 of the bytes, in Base64.
    public String hash() {
        return sha256(bytes());
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Optional<UUID> id) throws IOException {
        out.writeBoolean(id.isPresent());
        if (id.isPresent()) {
            write(out, id.get());
        }
    }

    private static void write(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static String sha256(byte[] bytes) {
        return Base64.getEncoder().encodeToString(Sha256.of(bytes));
    }
}
