-- Who wants the figures of the week that has ended each Monday, of what, and when next.
create table week_wish (
    person text not null primary key,
    of_name text not null,
    next_due_at bigint not null
);

create index week_wish_due on week_wish (next_due_at);
