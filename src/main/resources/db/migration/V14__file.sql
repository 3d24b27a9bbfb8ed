-- What lies in a case's file beside its screenings. Rows are tied to their case, and to each other
-- only by their ids: whatever takes a case away, seals it or joins it to another goes by case_id.

-- A note as it stands now. Archived is put away, not deleted.
create table case_note (
    id          uuid                        not null primary key,
    case_id     uuid                        not null references case_file (id),
    content     varchar(40000)              not null,
    written_by  uuid                        not null,
    written_at  timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone,
    version     integer                     not null,
    author      uuid                        not null,
    changed_at  timestamp(6) with time zone not null
);

create index case_note_of_case on case_note (case_id, written_at desc);

-- Every text that a note has had: rows are added, never changed. The key lets one of two who change
-- the same version win, and tells the other.
create table note_revision (
    note_id    uuid                        not null,
    case_id    uuid                        not null references case_file (id),
    version    integer                     not null,
    content    varchar(40000)              not null,
    author     uuid                        not null,
    changed_at timestamp(6) with time zone not null,
    primary key (note_id, version)
);

-- The key that the content of a case's attachments is sealed with, wrapped under the store's.
create table case_key (
    case_id uuid                        not null primary key references case_file (id),
    wrapped varchar(200)                not null,
    made_at timestamp(6) with time zone not null
);

-- A file that was added. Sealed_for is the case whose key it is sealed with, which stays the same
-- when files are joined. Unfinished until its last chunk is in: then it counts for nothing.
create table attachment (
    id          uuid                        not null primary key,
    case_id     uuid                        not null references case_file (id),
    sealed_for  uuid                        not null,
    name        varchar(1000)               not null,
    kind        varchar(20)                 not null,
    caption     varchar(8000)               not null,
    length      bigint                      not null,
    chunks      integer                     not null,
    finished    boolean                     not null,
    added_by    uuid                        not null,
    added_at    timestamp(6) with time zone not null,
    archived_at timestamp(6) with time zone,
    version     integer                     not null,
    author      uuid                        not null,
    changed_at  timestamp(6) with time zone not null
);

create index attachment_of_case on attachment (case_id, added_at desc);

-- Without a key to the case file: a case that is sealed takes the file away for a moment and leaves
-- these where they are, because what they are sealed with goes with it.
create table attachment_chunk (
    attachment_id uuid    not null,
    case_id       uuid    not null,
    ordinal       integer not null,
    content       bytea   not null,
    primary key (attachment_id, ordinal)
);

create index attachment_chunk_of_case on attachment_chunk (case_id);

-- A case that is put away leaves the list until somebody asks for those, too.
alter table case_file add column archived_at timestamp(6) with time zone;
alter table case_summary add column archived boolean default false not null;

-- A case whose person turned out to be that of another: its rows lie there, and moved_row says
-- which, so that they can go back.
alter table case_file add column merged_into uuid;

create table case_merge (
    id        uuid                        not null primary key,
    case_id   uuid                        not null references case_file (id),
    merged_id uuid                        not null,
    author    uuid                        not null,
    merged_at timestamp(6) with time zone not null
);

create table moved_row (
    merge_id   uuid         not null,
    case_id    uuid         not null references case_file (id),
    table_name varchar(60)  not null,
    row_key    varchar(300) not null,
    primary key (merge_id, table_name, row_key)
);

-- Whoever was in the middle of a note comes back to the page of its case.
alter table draft add column case_id uuid references case_file (id);
