package org.shirube.questionnaire;

/// Why a question has no answer. None of these is ever a no, and each means something else.
public enum NonAnswer {
    DONT_KNOW,
    DECLINED,
    NOT_ASKED,
    NOT_SAFE_TO_ASK
}
