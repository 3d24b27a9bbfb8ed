-- What an office decides for itself, by the name of the setting.
create table setting (
    name       varchar(40)                 not null primary key,
    content    varchar(4000)               not null,
    version    integer                     not null,
    author     uuid                        not null,
    changed_at timestamp(6) with time zone not null
);
