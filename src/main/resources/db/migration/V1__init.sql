-- The first step of the store's schema. The code in org.shirube.storage.schema is generated from these scripts.
create table store_header (
    id          integer primary key,
    office_name varchar(200) not null
);
