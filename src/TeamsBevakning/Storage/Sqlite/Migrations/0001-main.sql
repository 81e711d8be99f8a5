-- Instants are Unix milliseconds; enumerations are their names.

create table comment (
    account text not null,
    id text not null,
    thread text not null,
    parent text,
    author_id text,
    author_name text,
    text text not null,
    posted_at integer not null,
    link text,
    by_account integer not null,
    status text not null,
    version integer not null,
    seen_at integer not null,
    primary key (account, id)
) strict, without rowid;

create index comment_reply on comment (account, thread) where by_account = 1;

create table comment_version (
    account text not null,
    id text not null,
    version integer not null,
    text text not null,
    status text not null,
    seen_at integer not null,
    primary key (account, id, version)
) strict, without rowid;

create table item (
    id text not null primary key,
    version integer not null,
    round integer not null,
    kind text not null,
    state text not null,
    account text not null,
    unit text not null,
    comment text not null,
    thread text not null,
    unsure integer not null,
    received_at integer not null,
    opened_at integer not null,
    due_at integer not null,
    due_reasons text not null,
    policy_version text not null,
    holder_id text,
    holder_name text,
    held_at integer,
    resolution text,
    resolved_at integer,
    resolved_by_id text,
    resolved_by_name text,
    reply text,
    link text,
    note text,
    undo_state text,
    undo_holder_id text,
    undo_holder_name text,
    undo_held_at integer,
    undo_until integer,
    escalated_at integer,
    next_due_at integer
) strict, without rowid;

create unique index item_comment on item (account, comment);
create index item_next_due on item (next_due_at) where next_due_at is not null;
create index item_unhandled on item (account, thread) where state in ('Open', 'Acknowledged');
create index item_held on item (holder_id) where state = 'Acknowledged';
create index item_reply on item (account, reply) where reply is not null;
create index item_received on item (received_at);
create index item_escalated on item (escalated_at) where escalated_at is not null;
create index item_unit_unhandled on item (unit) where state in ('Open', 'Acknowledged');

create table delivery (
    id integer primary key,
    item text not null,
    card text not null,
    unit text not null,
    wanted integer not null,
    due_at integer,
    attempts integer not null default 0,
    waiting integer not null default 0,
    reason text,
    service_url text,
    channel text,
    conversation text,
    activity text
) strict;

create index delivery_item on delivery (item, card, unit);
create index delivery_due on delivery (due_at) where due_at is not null;
create index delivery_waiting on delivery (unit) where waiting = 1;
create index delivery_channel on delivery (channel) where channel is not null;

create table journal (
    number integer primary key autoincrement,
    at integer not null,
    kind text not null,
    item text,
    account text,
    unit text,
    by_id text,
    by_name text,
    comment text,
    due_at integer,
    signs text,
    resolution text,
    card text,
    tried text,
    link text,
    note text,
    cause text
) strict;

-- A refusal is recorded once however often it is sent; whatever changes something is recorded always.
create unique index journal_refusal on journal (cause, item, by_id) where kind = 'Refused' and cause is not null;
create index journal_cause on journal (cause) where cause is not null;
create index journal_item on journal (item) where item is not null;
create index journal_account on journal (account, at);
create index journal_person on journal (by_id, at) where by_id is not null;
create index journal_at on journal (at);

create table tie (
    unit text not null primary key,
    service_url text not null,
    tenant text not null,
    team text not null,
    channel text not null,
    bot text not null,
    tied_at integer not null
) strict, without rowid;

create table register (
    number integer primary key autoincrement,
    imported_at integer not null,
    json text not null
) strict;
