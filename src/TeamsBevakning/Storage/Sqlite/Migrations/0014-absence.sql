-- Who is away, from when to when, and who stands in; what was handed over because of it.

create table absence (
    id text not null primary key,
    version integer not null,
    person text not null,
    from_at integer not null,
    until_at integer,
    substitute text,
    said_by_id text not null,
    said_by_name text not null,
    said_at integer not null,
    has_begun integer not null,
    is_over integer not null,
    next_due_at integer
) strict, without rowid;

create index absence_due on absence (next_due_at) where next_due_at is not null;

create table absence_item (
    absence text not null,
    item text not null,
    handed_to text,
    primary key (absence, item)
) strict, without rowid;
