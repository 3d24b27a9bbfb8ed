-- By what the case list is sorted: when a case was opened, and its alias in the order in which names
-- are looked up. The number is short and dense: sets of cases are kept by it. It is given when the
-- case first enters the sets; none before.
alter table case_summary add column opened_at timestamp(6) with time zone;
alter table case_summary add column alias_key varchar(200) default '' not null;
alter table case_summary add column number integer;

update case_summary set opened_at =
    (select case_file.opened_at from case_file where case_file.id = case_summary.case_id);
alter table case_summary alter column opened_at set not null;

drop index case_summary_newest_first;
create index case_summary_newest_first on case_summary (changed_at desc, case_id desc, number);
create index case_summary_by_opening on case_summary (opened_at, case_id, number);
create index case_summary_by_alias on case_summary (alias_key, case_id, number);
create index case_summary_by_label on case_summary (label, case_id, number);
create index case_summary_by_number on case_summary (number);

-- A text by which a case is found, folded: without case, width, accents and kind of kana. Listed are
-- those that stand in the case list for everybody who sees it. Indexed is the text that the sets
-- still speak of; none where that is this one.
create table search_text (
    case_id uuid             not null references case_file (id),
    field   varchar(300)     not null,
    listed  boolean          not null,
    folded  varchar(1000000) not null,
    indexed varchar(1000000),
    primary key (case_id, field)
);

-- Sets of cases: those with one nationality, those with "guy" in a name. Members lie in blocks of
-- 4096 numbers; a block's id is the set's, times 1048576, plus the block's place.
create table case_set (
    name varchar(60) not null primary key,
    id   integer     not null
);

create table case_set_block (
    id      bigint not null primary key,
    members bytea  not null
);

-- In which sets a case is, apart from those that follow from its texts.
create table case_membership (
    case_id uuid           not null primary key references case_file (id),
    sets    varchar(10000) not null
);

-- Cases that changed since they entered the sets. Of some the texts are yet to be gathered.
create table case_pending (
    case_id uuid    not null primary key references case_file (id),
    gather  boolean not null
);

insert into case_pending (case_id, gather) select case_id, true from case_summary;

-- What somebody looks for again and again, under a name.
create table saved_filter (
    id         uuid                        not null primary key,
    account_id uuid                        not null references account (id),
    name       varchar(200)                not null,
    content    varchar(100000)             not null,
    version    integer                     not null,
    author     uuid                        not null,
    changed_at timestamp(6) with time zone not null
);

create index saved_filter_of_account on saved_filter (account_id, name);
