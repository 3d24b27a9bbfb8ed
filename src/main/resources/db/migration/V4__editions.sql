-- Which definitions were in force together. An edition is named by the SHA-256 of its list. Never
-- changed.
create table edition_file (
    edition    varchar(64)  not null,
    file       varchar(300) not null,
    definition varchar(64)  not null references definition (hash),
    primary key (edition, file)
);

-- The edition that a screening was begun with; once handed in, the one it was assessed with. Empty
-- for those of before.
alter table screening add column edition varchar(64) default '' not null;

create index screening_of_edition on screening (edition, id);
