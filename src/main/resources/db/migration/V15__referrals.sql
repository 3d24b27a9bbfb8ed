-- Whom the person of a case is referred to. Institution is its id in the file of who can help, empty
-- for one that the office added; named_as is what it was called that day. Leave says whose it takes.
-- Where it stands follows from its steps, and is kept here for the list of answers that are due.
-- Days are ISO texts: they are days of people, in no zone.
create table referral (
    id           uuid                        not null primary key,
    case_id      uuid                        not null references case_file (id),
    screening_id uuid,
    institution  varchar(200)                not null,
    named_as     varchar(1000)               not null,
    leave        varchar(40)                 not null,
    standing     varchar(20)                 not null,
    due_on       varchar(10),
    begun_at     timestamp(6) with time zone not null,
    version      integer                     not null,
    author       uuid                        not null,
    changed_at   timestamp(6) with time zone not null
);

create index referral_of_case on referral (case_id, begun_at desc);
create index referral_due on referral (standing, due_on);

-- What was done about it, step by step: rows are added, and at most marked as taken back. The key
-- lets one of two who go on at the same time win.
create table referral_step (
    referral_id   uuid                        not null,
    case_id       uuid                        not null references case_file (id),
    ordinal       integer                     not null,
    deed          varchar(20)                 not null,
    happened_on   varchar(10)                 not null,
    words         varchar(40000)              not null,
    consent       varchar(20),
    way           varchar(20),
    asked_by      varchar(1000)               not null,
    without       varchar(40000)              not null,
    due_on        varchar(10),
    items         varchar(100000)             not null,
    author        uuid                        not null,
    entered_at    timestamp(6) with time zone not null,
    taken_back_by uuid,
    taken_back_at timestamp(6) with time zone,
    primary key (referral_id, ordinal)
);

create index referral_step_of_case on referral_step (case_id);

-- Case reports that left the store: in which language, with what in them, for which referral if for
-- one, and why the conclusion stood in it where it did.
create table case_report (
    id          uuid                        not null primary key,
    case_id     uuid                        not null references case_file (id),
    referral_id uuid,
    language    varchar(10)                 not null,
    contents    varchar(4000)               not null,
    reason      varchar(40000)              not null,
    author      uuid                        not null,
    made_at     timestamp(6) with time zone not null
);

create index case_report_of_case on case_report (case_id);
