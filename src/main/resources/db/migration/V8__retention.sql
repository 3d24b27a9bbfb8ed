-- When a case was closed, whether a claim or criminal case goes on, and when it is to be looked at
-- for erasing.
alter table case_file add column closed_at timestamp(6) with time zone;
alter table case_file add column claim_open boolean default false not null;
alter table case_file add column due_at timestamp(6) with time zone;

create index case_file_by_due on case_file (due_at, changed_at);

-- What was erased, by its label alone, which was made by lot and names nobody.
create table erased_case (
    id        uuid                        not null primary key,
    label     varchar(20)                 not null,
    reason    varchar(20)                 not null,
    author    uuid                        not null,
    erased_at timestamp(6) with time zone not null
);

-- How many cases of a year came out how: all that is left of them for statistics.
create table erased_count (
    opened_year integer     not null,
    conclusion  varchar(40) not null,
    child       varchar(20) not null,
    cases       integer     not null,
    primary key (opened_year, conclusion, child)
);
