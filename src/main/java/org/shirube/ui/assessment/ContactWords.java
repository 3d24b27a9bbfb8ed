package org.shirube.ui.assessment;

import org.shirube.questionnaire.Certainty;
import org.shirube.questionnaire.Labels;
import org.shirube.scoring.Contact;
import org.shirube.scoring.Referral;
import org.shirube.text.Texts;
import org.shirube.ui.assessment.WhoCanHelp.Number;
import org.shirube.ui.interview.Dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says how an institution is reached, those first who speak the person's language, and when each
/// number was last checked.
final class ContactWords {

    private final Labels labels;
    private final List<String> languages;
    private final Texts texts;

    ContactWords(Labels labels, List<String> languages, Texts texts) {
        this.labels = labels;
        this.languages = languages;
        this.texts = texts;
    }

    List<Number> of(Referral referral) {
        List<Contact> contacts = new ArrayList<>(referral.contacts());
        contacts.sort(
                Comparator.comparing(
                        contact -> contact.languages().stream().noneMatch(languages::contains)));
        return contacts.stream().map(contact -> number(referral, contact)).toList();
    }

    private Number number(Referral referral, Contact contact) {
        String use = labels.of("referral", referral.id() + ".contact." + contact.id());
        return new Number(
                contact.number(),
                contact.languages().isEmpty()
                        ? use
                        : texts.get("assessment.help.in", use, spoken(contact)),
                checked(contact),
                contact.certainty() == Certainty.MEMORY);
    }

    private String spoken(Contact contact) {
        return contact.languages().stream()
                .map(tag ->
                        Locale.forLanguageTag(tag).getDisplayLanguage(texts.language().locale()))
                .collect(Collectors.joining(texts.get("assessment.and")));
    }

    private String checked(Contact contact) {
        return contact.lastChecked()
                .map(day -> texts.get("assessment.help.checked", Dates.words(texts, day)))
                .orElseGet(() -> texts.get("assessment.help.check"));
    }
}
