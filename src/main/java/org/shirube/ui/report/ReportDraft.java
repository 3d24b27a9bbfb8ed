package org.shirube.ui.report;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.shirube.casework.CaseReferral;
import org.shirube.casework.ReportChoice;
import org.shirube.casework.ReportRequest;
import org.shirube.text.Language;

import java.util.Optional;
import java.util.Set;

/// What somebody has chosen for a report so far. It lasts while the view is built anew.
final class ReportDraft {

    private final ObjectProperty<Language> language;
    private final ObjectProperty<Optional<CaseReferral>> to =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<String>> questionnaires;
    private final ObjectProperty<Set<ReportChoice>> chosen =
            new SimpleObjectProperty<>(Set.of(ReportChoice.ATTACHMENTS));
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty without = new SimpleStringProperty("");

    /// In a language, with these questionnaires, and without a name, notes and organisations.
    ReportDraft(Language language, Set<String> questionnaires) {
        this.language = new SimpleObjectProperty<>(language);
        this.questionnaires = new SimpleObjectProperty<>(questionnaires);
    }

    ObjectProperty<Language> language() {
        return language;
    }

    /// The referral whose recipient gets it.
    ObjectProperty<Optional<CaseReferral>> to() {
        return to;
    }

    ObjectProperty<Set<String>> questionnaires() {
        return questionnaires;
    }

    ObjectProperty<Set<ReportChoice>> chosen() {
        return chosen;
    }

    /// The office, as the report names it.
    StringProperty from() {
        return from;
    }

    /// Why the conclusion stands in it.
    StringProperty reason() {
        return reason;
    }

    /// Why the recipient gets it without the person's yes.
    StringProperty without() {
        return without;
    }

    Observable[] all() {
        return new Observable[] {language, to, questionnaires, chosen, from, reason, without};
    }

    boolean has(ReportChoice choice) {
        return chosen.get().contains(choice);
    }

    boolean isTyped() {
        return !reason.get().isBlank() || !without.get().isBlank();
    }

    ReportRequest request() {
        return new ReportRequest(
                questionnaires.get(),
                chosen.get(),
                has(ReportChoice.CONCLUSION) ? reason.get() : "",
                to.get().map(CaseReferral::id),
                without.get());
    }
}
