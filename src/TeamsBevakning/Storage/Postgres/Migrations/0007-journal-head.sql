-- Each week the journal's head is posted: when next. A card that tells of no item tells of a subject.

create table head_posting (
    id integer not null primary key check (id = 1),
    due_at bigint not null
);

alter table delivery add column subject text;
