-- Employers, supervising bodies, sending organisations, brokers, lenders, schools, venues. They are
-- shared by all cases and hold nothing of a person. One that was merged into another keeps its row,
-- its names and its links: shown_as is the one in whose place it stands, or its own id. So a merge
-- touches no row of any case, and taking it back restores exactly what was.
create table organisation (
    id         uuid                        not null primary key,
    kind       varchar(40)                 not null,
    name       varchar(300)                not null,
    prefecture varchar(100)                not null,
    country    varchar(3)                  not null,
    phones     varchar(10000)              not null,
    note       varchar(1000000)            not null,
    shown_as   uuid                        not null,
    removed    boolean                     not null,
    version    integer                     not null,
    author     uuid                        not null,
    changed_at timestamp(6) with time zone not null
);

create index organisation_shown_as on organisation (shown_as);

-- All names of an organisation, the first one before its variants, each with what is left of it once
-- its spelling is folded away: derived from the name, and written with it.
create table organisation_name (
    organisation_id uuid          not null references organisation (id),
    ordinal         integer       not null,
    name            varchar(300)  not null,
    folded          varchar(600)  not null,
    words           varchar(1800) not null,
    primary key (organisation_id, ordinal)
);

-- What was merged into what. A merge that was taken back keeps its row.
create table organisation_merge (
    id          uuid                        not null primary key,
    merged      uuid                        not null references organisation (id),
    merged_into uuid                        not null references organisation (id),
    author      uuid                        not null,
    merged_at   timestamp(6) with time zone not null,
    undone_by   uuid,
    undone_at   timestamp(6) with time zone
);

create index organisation_merge_into on organisation_merge (merged_into);

-- Which organisations a case names, and as what. No foreign key to the organisation: a sealed case
-- lies apart from what is shared. A link that was taken away keeps its row.
create table case_organisation (
    id              uuid                        not null primary key,
    case_id         uuid                        not null references case_file (id),
    organisation_id uuid                        not null,
    named_as        varchar(40)                 not null,
    since_date      varchar(40),
    until_date      varchar(40),
    basis           varchar(20)                 not null,
    note            varchar(1000000)            not null,
    removed         boolean                     not null,
    version         integer                     not null,
    author          uuid                        not null,
    changed_at      timestamp(6) with time zone not null
);

create index case_organisation_of_case on case_organisation (case_id, removed, organisation_id);
create index case_organisation_naming on case_organisation (organisation_id, removed, case_id);
