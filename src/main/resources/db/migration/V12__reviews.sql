-- Reviews. Each screening that was handed in once has one row that says where it stands and how
-- soon somebody should look: the smaller the urgency, the sooner. Derived, but for the state.
create table review (
    screening_id  uuid                        not null primary key references screening (id),
    state         varchar(20)                 not null,
    urgency       integer                     not null,
    urgent        boolean                     not null,
    maybe_child   boolean                     not null,
    came_back     boolean                     not null,
    danger        varchar(20),
    triggers      varchar(10000)              not null,
    child         varchar(20)                 not null,
    wish          boolean                     not null,
    conclusion    varchar(40)                 not null,
    act           varchar(20)                 not null,
    means         varchar(20)                 not null,
    purpose       varchar(20)                 not null,
    handed_in_by  uuid                        not null,
    waiting_since timestamp(6) with time zone not null,
    asked         integer                     not null,
    answered      integer                     not null,
    second_for    uuid,
    version       integer                     not null,
    author        uuid                        not null,
    changed_at    timestamp(6) with time zone not null
);

create index review_worst_first on review (state, urgency, waiting_since, screening_id);
create index review_children on review (state, maybe_child, urgency, waiting_since, screening_id);
create index review_returned on review (state, came_back, urgency, waiting_since, screening_id);
create index review_seconds on review (second_for, state, urgency, waiting_since, screening_id);
create index review_counts on review (state, urgent, maybe_child, came_back, second_for);
create index review_last_first on review (state, changed_at desc, screening_id);

-- What was decided: rows are added, never changed. The key lets one of two who decide at the same
-- time win. Of a sign-off, conclusion is the supervisor's, and what tool and caseworker concluded
-- then stands beside it; hash is the SHA-256 of the frozen assessment.
create table review_decision (
    screening_id          uuid                        not null references screening (id),
    ordinal               integer                     not null,
    assessment_id         uuid                        not null references assessment (id),
    kind                  varchar(20)                 not null,
    signs_off             boolean                     not null,
    conclusion            varchar(40),
    act                   varchar(20),
    means                 varchar(20),
    purpose               varchar(20),
    reason                varchar(40),
    words                 varchar(1000000)            not null,
    asked_account         uuid,
    institution           varchar(200),
    blind                 boolean                     not null,
    tool_conclusion       varchar(40),
    caseworker_conclusion varchar(40),
    hash                  varchar(64),
    author                uuid                        not null,
    decided_at            timestamp(6) with time zone not null,
    primary key (screening_id, ordinal)
);

create index review_decision_signed on review_decision (signs_off, screening_id, ordinal);

-- The questions that went back with a screening, by the decision that sent them.
create table review_task (
    screening_id uuid                        not null references screening (id),
    ordinal      integer                     not null,
    place        integer                     not null,
    question     varchar(200)                not null,
    asked_by     uuid                        not null,
    asked_at     timestamp(6) with time zone not null,
    words        varchar(1000000)            not null,
    why_not      varchar(1000000),
    version      integer                     not null,
    author       uuid                        not null,
    changed_at   timestamp(6) with time zone not null,
    primary key (screening_id, ordinal, question)
);

-- What whoever screened thinks of it themselves: rows are added, and the newest counts.
create table own_view (
    screening_id uuid                        not null references screening (id),
    version      integer                     not null,
    conclusion   varchar(40)                 not null,
    words        varchar(1000000)            not null,
    author       uuid                        not null,
    changed_at   timestamp(6) with time zone not null,
    primary key (screening_id, version)
);

-- Who has seen what tool and others make of a screening, and when last.
create table review_look (
    screening_id uuid                        not null references screening (id),
    account_id   uuid                        not null,
    looked_at    timestamp(6) with time zone not null,
    primary key (screening_id, account_id)
);
