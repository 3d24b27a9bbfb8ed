package org.shirube.casework;

import org.shirube.questionnaire.QuestionId;

import java.util.List;
import java.util.Optional;

/// A name that was told in an answer and is linked to nothing yet: the question, and as what the
/// named one was spoken of, where the answers say so. `known` are organisations that may be meant,
/// the likeliest first.
public record ToldName(
        String name, QuestionId question, Optional<OrganisationKind> as, List<Organisation> known) {

    public ToldName with(List<Organisation> others) {
        return new ToldName(name, question, as, others);
    }
}
