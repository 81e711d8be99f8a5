-- Who is away, from when to when, and who stands in; what was handed over because of it.

create table absence (
    id text not null primary key,
    version bigint not null,
    person text not null,
    from_at bigint not null,
    until_at bigint,
    substitute text,
    said_by_id text not null,
    said_by_name text not null,
    said_at bigint not null,
    has_begun bigint not null,
    is_over bigint not null,
    next_due_at bigint
);

create index absence_due on absence (next_due_at) where next_due_at is not null;

create table absence_item (
    absence text not null,
    item text not null,
    handed_to text,
    primary key (absence, item)
);
