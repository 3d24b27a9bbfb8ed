package org.shirube.casework;

/// What somebody adds to a case report or leaves out of it.
public enum ReportChoice {
    /// What the office calls the person.
    NAME,
    /// Notes that stand beside answers.
    NOTES,
    ORGANISATIONS,
    ATTACHMENTS,
    /// Conclusion, strengths and lenses: only by a supervisor, with a reason.
    CONCLUSION
}
