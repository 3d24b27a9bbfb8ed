-- Accounts that come and go. An account that was disabled keeps its row, because entries of the audit
-- log name it; so does a key that was replaced, because entries are signed with it. Recovery sheets
-- are an account of their own: whoever comes in with them signs as such.
alter table account add column kind varchar(20) default 'person' not null;
alter table account add column disabled_at timestamp(6) with time zone;

create table replaced_key (
    signing_key varchar(200)                not null primary key,
    account_id  uuid                        not null references account (id),
    replaced_at timestamp(6) with time zone not null
);

-- The sheets that were printed: how many, and how many of them open the store together.
create table sheet_set (
    account_id   uuid                        not null primary key references account (id),
    needed       integer                     not null,
    printed      integer                     not null,
    made_at      timestamp(6) with time zone not null,
    rehearsed_at timestamp(6) with time zone
);
