-- Whether a screening asks only the short form of a first contact. Earlier ones asked in full.
alter table screening add column short_form boolean default false not null;
