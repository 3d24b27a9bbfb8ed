-- What needs somebody today. How soon a case needs somebody is derived from its danger and from
-- what was done about it: 1 is the soonest, and nothing where there is none or the case is put
-- away, closed or merged into another.
alter table case_summary add column attention integer;

update case_summary set attention = 1
    where danger = 'red' and not archived
    and not exists (select 1 from danger_entry
        where danger_entry.screening_id = case_summary.newest
        and danger_entry.done_at is not null);
update case_summary set attention = 2
    where danger = 'orange' and not archived
    and not exists (select 1 from danger_entry
        where danger_entry.screening_id = case_summary.newest
        and danger_entry.done_at is not null);
update case_summary set attention = 3
    where danger = 'red' and not archived and attention is null;
update case_summary set attention = 4
    where danger = 'orange' and not archived and attention is null;
update case_summary set attention = null
    where exists (select 1 from case_file
        where case_file.id = case_summary.case_id
        and (case_file.closed_at is not null or case_file.merged_into is not null));

create index case_summary_by_attention on case_summary (attention, changed_at desc, case_id);

-- Days that law attaches to what was told in a screening: derived, and rebuilt with its answers.
create table case_deadline (
    screening_id uuid        not null references screening (id),
    case_id      uuid        not null references case_file (id),
    deadline     varchar(60) not null,
    due          date        not null,
    exact        boolean     not null,
    primary key (screening_id, deadline)
);

create index case_deadline_by_day on case_deadline (due, case_id);
create index case_deadline_of_case on case_deadline (case_id);

-- What somebody means to do in a case, and until when; for whoever comes to it where nobody is
-- named.
create table follow_up (
    id         uuid                        not null primary key,
    case_id    uuid                        not null references case_file (id),
    content    varchar(8000)               not null,
    due        date                        not null,
    for_whom   uuid,
    added_by   uuid                        not null,
    added_at   timestamp(6) with time zone not null,
    done_by    uuid,
    done_at    timestamp(6) with time zone,
    version    integer                     not null,
    author     uuid                        not null,
    changed_at timestamp(6) with time zone not null
);

create index follow_up_of_case on follow_up (case_id, due);
create index follow_up_to_do on follow_up (done_at, due, case_id);

create index screening_to_hand_in on screening (started_by, submitted_at, started_at desc);
create index review_sent_back_to on review (handed_in_by, state, changed_at desc);
create index review_longest on review (state, waiting_since);
