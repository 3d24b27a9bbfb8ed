-- With what something is sealed for an account: the public half of a key that is made out of its
-- signing key, and that key's signature over it. Empty until the account signs in the next time.
alter table account add column sealing_key varchar(200) default '' not null;

-- A case that was sealed: all its rows but the bare case file, in pieces, encrypted under a key of
-- its own. Version counts every change of them; content_schema is the schema that they are of.
create table sealed_case (
    case_id        uuid                        not null primary key references case_file (id),
    content_schema integer                     not null,
    version        integer                     not null,
    author         uuid                        not null,
    changed_at     timestamp(6) with time zone not null
);

create table sealed_piece (
    case_id uuid             not null references sealed_case (case_id),
    ordinal integer          not null,
    content varchar(1000000) not null,
    primary key (case_id, ordinal)
);

-- The key of a sealed case, once for each account that was named for it. Made_for is the sealing key
-- that opens it: an account that was given another one since must be named again.
create table sealed_key (
    case_id    uuid                        not null references sealed_case (case_id),
    account_id uuid                        not null references account (id),
    made_for   varchar(200)                not null,
    wrapped    varchar(300)                not null,
    author     uuid                        not null,
    changed_at timestamp(6) with time zone not null,
    primary key (case_id, account_id)
);

create index sealed_key_of_account on sealed_key (account_id, case_id);

-- Who works on a case. Shelter staff see what was told in a case only where they are assigned.
create table assignment (
    case_id    uuid                        not null references case_file (id),
    account_id uuid                        not null,
    author     uuid                        not null,
    changed_at timestamp(6) with time zone not null,
    primary key (case_id, account_id)
);
