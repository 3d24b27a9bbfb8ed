-- What somebody was in the middle of writing when the window locked, one for each account: where
-- that was, and what stood in each field. Known is what the field held when it was last handed on;
-- anchor and caret count characters of UTF-16, and are -1 where there is nothing to type. Unplaced
-- is text of an earlier draft for which there is no field any more.
create table draft (
    account_id   uuid                        not null primary key references account (id),
    room         varchar(20)                 not null,
    screening_id uuid references screening (id),
    page         varchar(200),
    focus        varchar(300),
    unplaced     varchar(1000000)            not null,
    version      integer                     not null,
    author       uuid                        not null,
    changed_at   timestamp(6) with time zone not null
);

create table draft_field (
    account_id uuid             not null references draft (account_id),
    name       varchar(300)     not null,
    known      varchar(1000000) not null,
    content    varchar(1000000) not null,
    anchor     integer          not null,
    caret      integer          not null,
    primary key (account_id, name)
);
