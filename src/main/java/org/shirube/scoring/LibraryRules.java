package org.shirube.scoring;

import org.shirube.questionnaire.Library;
import org.shirube.questionnaire.Library.Placed;
import org.shirube.questionnaire.Question;

/// The rules of every question of a library, by its place in it: indexed once, because each answer
/// asks for them whenever anything is computed again.
final class LibraryRules {

    private final Library library;
    private final QuestionRules[] byPlace;

    LibraryRules(Library library) {
        this.library = library;
        byPlace = new QuestionRules[library.size()];
        library.questionnaires().stream()
                .flatMap(questionnaire -> questionnaire.pages().stream())
                .flatMap(Question::withFollowUps)
                .map(question -> library.placed(question.id()))
                .forEach(placed -> byPlace[placed.place()] = new QuestionRules(placed.question()));
    }

    Library library() {
        return library;
    }

    QuestionRules of(Placed placed) {
        return byPlace[placed.place()];
    }
}
