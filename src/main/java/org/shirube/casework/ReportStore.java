package org.shirube.casework;

/// What is kept of the reports of cases. Called from one thread at a time.
public interface ReportStore {

    /// Notes that somebody looks at a report of the case.
    void viewed(CaseId id);

    /// Writes down that a report leaves the store, before it does; for a referral also that it is
    /// handed over.
    Saving leaves(CaseId id, ReportNote note);
}
