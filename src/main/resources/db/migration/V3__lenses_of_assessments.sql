-- What an assessment concluded under the lenses beside the Protocol, and by which of their parts.
-- Never changed. Assessments made before have none.
create table assessment_lens (
    assessment_id uuid         not null references assessment (id),
    ordinal       integer      not null,
    lens          varchar(100) not null,
    conclusion    varchar(100) not null,
    sees          varchar(20)  not null,
    reading       varchar(100) not null,
    provisional   boolean      not null,
    could_become  varchar(100),
    primary key (assessment_id, ordinal)
);

create table assessment_part (
    assessment_id uuid            not null references assessment (id),
    lens_ordinal  integer         not null,
    ordinal       integer         not null,
    part          varchar(100)    not null,
    holds         varchar(20)     not null,
    strong        integer         not null,
    medium        integer         not null,
    weak          integer         not null,
    indicators    varchar(100000) not null,
    open_count    integer         not null,
    primary key (assessment_id, lens_ordinal, ordinal)
);
