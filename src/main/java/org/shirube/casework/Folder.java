package org.shirube.casework;

/// What lies in case files beside their screenings, in an open store: notes, attachments,
/// referrals, what happened, what is to be done; and what is done with the files themselves.
public record Folder(
        NoteStore notes,
        AttachmentStore attachments,
        ReferralStore referrals,
        ReportStore reports,
        HistoryStore history,
        FilingStore filing,
        FollowUpStore followUps) {}
