package org.shirube.casework;

import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Question;
import org.shirube.questionnaire.Questionnaire;
import org.shirube.screening.Journey;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// Of which kinds of organisation it may be said by now that one appears in other cases too. One
/// interview must not colour the next: nothing is said as long as a question is open that can be
/// answered with that kind, and never on a page that the person sees.
public record SeenBefore(Set<OrganisationKind> tellable) {

    /// Who looks at the page.
    public enum Reader {
        CASEWORKER,
        /// The person screened, on a page that is shown to them or printed for them.
        PERSON
    }

    public SeenBefore {
        tellable = Set.copyOf(tellable);
    }

    /// For a case with these screenings: what one of them still asks is open.
    public static SeenBefore of(Library library, Collection<SavedScreening> screenings) {
        var tellable = EnumSet.allOf(OrganisationKind.class);
        for (var screening : screenings) {
            tellable.retainAll(of(library, screening).tellable());
        }
        return new SeenBefore(tellable);
    }

    /// A short form is a beginning: what it leaves out may still be asked.
    private static SeenBefore of(Library library, SavedScreening screening) {
        if (screening.isSubmitted()) {
            return new SeenBefore(EnumSet.allOf(OrganisationKind.class));
        }
        return screening.extent().shortForm()
                ? new SeenBefore(Set.of())
                : in(Journey.of(library, screening.content(), screening.extent()));
    }

    /// In the middle of an interview.
    public static SeenBefore in(Journey journey) {
        var tellable = EnumSet.allOf(OrganisationKind.class);
        for (var topic : journey.topics()) {
            if (topic.pages().stream().anyMatch(page -> !page.isComplete())) {
                tellable.removeAll(spokenOf(topic.questionnaire()));
                tellable.remove(OrganisationKind.OTHER);
            }
        }
        return new SeenBefore(tellable);
    }

    public boolean mayTell(OrganisationKind kind, Reader reader) {
        return reader == Reader.CASEWORKER && tellable.contains(kind);
    }

    /// Also by follow-ups that are not asked yet: they may be.
    private static Set<OrganisationKind> spokenOf(Questionnaire questionnaire) {
        var kinds = EnumSet.noneOf(OrganisationKind.class);
        questionnaire.pages().stream()
                .flatMap(Question::withFollowUps)
                .flatMap(question -> question.kind().optionIds().stream())
                .flatMap(option -> OrganisationKind.ofOption(option).stream())
                .forEach(kinds::add);
        return kinds;
    }
}
