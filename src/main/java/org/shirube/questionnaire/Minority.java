package org.shirube.questionnaire;

/// Whether the person is a child (under 18). Possible until the age is settled.
public enum Minority {
    YES,
    NO,
    POSSIBLE
}
