-- When it is next looked for accounts that nobody will be left for: one row.

create table absence_watch (
    id integer not null primary key check (id = 1),
    due_at integer not null
) strict;

insert into absence_watch (id, due_at) values (1, 0);
