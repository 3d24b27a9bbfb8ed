package org.shirube.questionnaire;

/// When in the person's story a fact happened.
public enum Phase {
    RECRUITMENT,
    JOURNEY,
    DESTINATION,
    UNKNOWN
}
