package org.shirube.ui.referrals;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.shirube.casework.CaseReferral;
import org.shirube.casework.ReferralConsent;
import org.shirube.casework.ReferralDeed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A step that somebody is writing down, as far as they have come. It lasts while the view is built
/// anew.
final class StepDraft {

    private final CaseReferral referral;
    private final StepKind kind;
    private final StringProperty words = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty askedBy = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LocalDate>> on;
    private final ObjectProperty<Optional<LocalDate>> due =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ReferralConsent>> consent =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ReferralConsent.Way>> way =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<String>> files = new SimpleObjectProperty<>(List.of());

    StepDraft(CaseReferral referral, StepKind kind, LocalDate today) {
        this.referral = referral;
        this.kind = kind;
        on = new SimpleObjectProperty<>(Optional.of(today));
    }

    /// With the version: what is half written never follows on what somebody did meanwhile unseen.
    static String name(CaseReferral referral, StepKind kind) {
        return "step-" + referral.id().id() + "-" + referral.version() + "-" + kind.name();
    }

    String name() {
        return name(referral, kind);
    }

    CaseReferral referral() {
        return referral;
    }

    StepKind kind() {
        return kind;
    }

    StringProperty words() {
        return words;
    }

    StringProperty reason() {
        return reason;
    }

    StringProperty askedBy() {
        return askedBy;
    }

    ObjectProperty<Optional<LocalDate>> on() {
        return on;
    }

    ObjectProperty<Optional<LocalDate>> due() {
        return due;
    }

    ObjectProperty<Optional<ReferralConsent>> consent() {
        return consent;
    }

    ObjectProperty<Optional<ReferralConsent.Way>> way() {
        return way;
    }

    /// The names of attachments that were handed over.
    ObjectProperty<List<String>> files() {
        return files;
    }

    /// Whether something was typed that would be lost.
    boolean isTyped() {
        return Stream.of(words, reason, askedBy).anyMatch(text -> !text.get().isBlank());
    }

    /// What it would write; empty while something is missing.
    Optional<ReferralDeed> deed() {
        String said = words.get().strip();
        return switch (kind) {
            case ASK -> consent.get().map(answer -> asked(answer, said));
            case SEND -> Optional.of(new ReferralDeed.Sent(due.get(), reason.get().strip(), said));
            case ACCEPT -> Optional.of(new ReferralDeed.Accepted(said));
            case REFUSE -> Optional.of(new ReferralDeed.Refused(said));
            case HAND ->
                    Optional.of(new ReferralDeed.Handed(files.get(), reason.get().strip(), said));
            case CLOSE -> Optional.of(new ReferralDeed.Closed(said));
            case WITHDRAW -> Optional.of(new ReferralDeed.Withdrawn(said));
        };
    }

    /// How they said it is known only of those who were asked.
    private ReferralDeed asked(ReferralConsent answer, String said) {
        boolean isAnswer = answer == ReferralConsent.YES || answer == ReferralConsent.NO;
        return new ReferralDeed.Asked(
                answer, isAnswer ? way.get() : Optional.empty(), askedBy.get().strip(), said);
    }
}
