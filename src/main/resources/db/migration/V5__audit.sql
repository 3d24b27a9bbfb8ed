-- What was done, by whom and when: entries are added, each in the transaction of what it speaks of,
-- and never changed. Each names the hash of the one before, and is signed by its author. No foreign
-- keys: an entry outlives the case and the account that it names. Hashes and signatures in Base64.
create table audit_entry (
    sequence     bigint                      not null primary key,
    entered_at   timestamp(6) with time zone not null,
    clock_back   boolean                     not null,
    author       uuid                        not null,
    action       varchar(40)                 not null,
    case_id      uuid,
    screening_id uuid,
    question     varchar(200),
    account_id   uuid,
    detail       varchar(300)                not null,
    previous     varchar(44)                 not null,
    hash         varchar(44)                 not null,
    signature    varchar(88)                 not null
);

create index audit_entry_by_author on audit_entry (author, sequence);
create index audit_entry_of_case on audit_entry (case_id, sequence);
