-- The store's first schema, for H2 and for PostgreSQL from 15 on.
--
-- Ids are random UUIDs (version 4). A row that changes carries its version, its author (an account)
-- and the time; author has no foreign key, because what was done outlives who did it. Words of an
-- enum are written as in files (not-asked). Several texts in one column are written line by line.

-- Which store this is, as its header file says too: one row.
create table store_identity (
    id uuid not null primary key
);

create table account (
    id          uuid                        not null primary key,
    name        varchar(200)                not null unique,
    roles       varchar(200)                not null,
    signing_key varchar(200)                not null,
    version     integer                     not null,
    author      uuid                        not null,
    changed_at  timestamp(6) with time zone not null
);

-- A questionnaire, lens or translation as it was when somebody was screened with it.
create table definition (
    hash    varchar(64)                 not null primary key,
    file    varchar(300)                not null,
    version varchar(100)                not null,
    content varchar(1000000)            not null,
    kept_at timestamp(6) with time zone not null
);

create table person (
    id         uuid                        not null primary key,
    version    integer                     not null,
    author     uuid                        not null,
    changed_at timestamp(6) with time zone not null
);

create table case_file (
    id         uuid                        not null primary key,
    person_id  uuid                        not null references person (id),
    label      varchar(20)                 not null unique,
    alias      varchar(1000)               not null,
    opened_at  timestamp(6) with time zone not null,
    version    integer                     not null,
    author     uuid                        not null,
    changed_at timestamp(6) with time zone not null
);

-- One run through the questionnaires. Version counts every change of what was established: answers,
-- facts, profile. The page where the caseworker is does not count.
create table screening (
    id                      uuid                        not null primary key,
    case_id                 uuid                        not null references case_file (id),
    started_by              uuid                        not null,
    started_at              timestamp(6) with time zone not null,
    age                     varchar(60)                 not null,
    minority                varchar(20)                 not null,
    sex                     varchar(60)                 not null,
    nationality             varchar(60)                 not null,
    scheme                  varchar(100)                not null,
    languages               varchar(1000)               not null,
    in_private              boolean,
    interpreter_independent boolean,
    position                varchar(200),
    added_topics            varchar(10000)              not null,
    versions                varchar(100000)             not null,
    submitted_at            timestamp(6) with time zone,
    version                 integer                     not null,
    author                  uuid                        not null,
    changed_at              timestamp(6) with time zone not null
);

create index screening_of_case on screening (case_id, started_at desc);

create table answer (
    screening_id uuid                        not null references screening (id),
    question     varchar(200)                not null,
    occurrence   integer                     not null,
    kind         varchar(20)                 not null,
    content      varchar(1000000)            not null,
    phases       varchar(100)                not null,
    basis        varchar(20)                 not null,
    on_date      varchar(40),
    note         varchar(1000000)            not null,
    important    boolean                     not null,
    language     varchar(35),
    revision     integer                     not null,
    author       uuid                        not null,
    changed_at   timestamp(6) with time zone not null,
    primary key (screening_id, question, occurrence)
);

-- Every revision of every answer: rows are added, never changed. A removal is a revision without
-- content. The key lets one of two who change the same revision win, and tells the other.
create table answer_history (
    screening_id uuid                        not null references screening (id),
    question     varchar(200)                not null,
    occurrence   integer                     not null,
    revision     integer                     not null,
    removed      boolean                     not null,
    kind         varchar(20),
    content      varchar(1000000),
    phases       varchar(100),
    basis        varchar(20),
    on_date      varchar(40),
    note         varchar(1000000),
    important    boolean,
    language     varchar(35),
    author       uuid                        not null,
    changed_at   timestamp(6) with time zone not null,
    primary key (screening_id, question, occurrence, revision)
);

-- A fact given directly by its catalogue code. Null stands for what is not known.
create table stated_fact (
    screening_id uuid                        not null references screening (id),
    ordinal      integer                     not null,
    indicator    varchar(200)                not null,
    present      boolean,
    used         boolean,
    phases       varchar(100)                not null,
    basis        varchar(20)                 not null,
    version      integer                     not null,
    author       uuid                        not null,
    changed_at   timestamp(6) with time zone not null,
    primary key (screening_id, ordinal)
);

-- The result of a screening under stated versions, made at one version of the screening. Never
-- changed, nor are the three tables below it.
create table assessment (
    id                uuid                        not null primary key,
    screening_id      uuid                        not null references screening (id),
    screening_version integer                     not null,
    conclusion        varchar(40)                 not null,
    missing           varchar(1000)               not null,
    child             varchar(20)                 not null,
    link              varchar(20)                 not null,
    statutes          varchar(10000)              not null,
    versions          varchar(100000)             not null,
    author            uuid                        not null,
    made_at           timestamp(6) with time zone not null
);

create table assessment_element (
    assessment_id  uuid            not null references assessment (id),
    ordinal        integer         not null,
    element        varchar(60)     not null,
    status         varchar(20)     not null,
    strong         integer         not null,
    medium         integer         not null,
    weak           integer         not null,
    element_values varchar(100000) not null,
    primary key (assessment_id, ordinal)
);

create table assessment_evidence (
    assessment_id   uuid            not null references assessment (id),
    element_ordinal integer         not null,
    ordinal         integer         not null,
    indicator       varchar(200)    not null,
    strength        varchar(20)     not null,
    counts          boolean         not null,
    element_values  varchar(100000) not null,
    carried_by      varchar(100000) not null,
    primary key (assessment_id, element_ordinal, ordinal)
);

create table assessment_danger (
    assessment_id uuid            not null references assessment (id),
    ordinal       integer         not null,
    level         varchar(20)     not null,
    trigger       varchar(200)    not null,
    indicators    varchar(100000) not null,
    questions     varchar(100000) not null,
    primary key (assessment_id, ordinal)
);

-- A danger that showed, and what was done about it.
create table danger_entry (
    screening_id uuid                        not null references screening (id),
    trigger      varchar(200)                not null,
    level        varchar(20)                 not null,
    shown_at     timestamp(6) with time zone not null,
    done_what    varchar(1000000),
    done_at      timestamp(6) with time zone,
    version      integer                     not null,
    author       uuid                        not null,
    changed_at   timestamp(6) with time zone not null,
    primary key (screening_id, trigger, shown_at)
);

-- A line of the case list: derived from the case's newest screening, and rebuildable.
create table case_summary (
    case_id     uuid                        not null primary key references case_file (id),
    label       varchar(20)                 not null,
    alias       varchar(1000)               not null,
    scheme      varchar(100)                not null,
    nationality varchar(60)                 not null,
    child       varchar(20)                 not null,
    conclusion  varchar(40)                 not null,
    act         varchar(20)                 not null,
    means       varchar(20)                 not null,
    purpose     varchar(20)                 not null,
    danger      varchar(20),
    newest      uuid,
    progress    varchar(20)                 not null,
    changed_at  timestamp(6) with time zone not null
);

create index case_summary_newest_first on case_summary (changed_at desc, case_id desc);
