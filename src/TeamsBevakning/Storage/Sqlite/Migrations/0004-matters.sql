-- An item may be about a matter of its own in place of a comment on an account. SQLite cannot let a column be null afterwards, so the table is made anew.

create table item_new (
    id text not null primary key,
    version integer not null,
    round integer not null,
    kind text not null,
    state text not null,
    account text,
    unit text not null,
    comment text,
    thread text,
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
    next_due_at integer,
    acknowledge_at integer,
    acknowledge_reasons text,
    steps text not null default '[]',
    opened_late integer not null default 0,
    waiting_by_id text,
    waiting_by_name text,
    waiting_at integer,
    due_before_at integer,
    due_before_reasons text,
    waiting_missed_at integer,
    acknowledge_missed_at integer,
    missed_at integer,
    undo_waited integer not null default 0,
    leased_until integer,
    leased_by text,
    matter_subject text,
    matter_name text,
    matter_at integer
) strict, without rowid;

insert into item_new (
    id, version, round, kind, state, account, unit, comment, thread, unsure, received_at, opened_at, due_at, due_reasons, policy_version, holder_id,
    holder_name, held_at, resolution, resolved_at, resolved_by_id, resolved_by_name, reply, link, note, undo_state, undo_holder_id, undo_holder_name,
    undo_held_at, undo_until, escalated_at, next_due_at, acknowledge_at, acknowledge_reasons, steps, opened_late, waiting_by_id, waiting_by_name,
    waiting_at, due_before_at, due_before_reasons, waiting_missed_at, acknowledge_missed_at, missed_at, undo_waited, leased_until, leased_by)
select
    id, version, round, kind, state, account, unit, comment, thread, unsure, received_at, opened_at, due_at, due_reasons, policy_version, holder_id,
    holder_name, held_at, resolution, resolved_at, resolved_by_id, resolved_by_name, reply, link, note, undo_state, undo_holder_id, undo_holder_name,
    undo_held_at, undo_until, escalated_at, next_due_at, acknowledge_at, acknowledge_reasons, steps, opened_late, waiting_by_id, waiting_by_name,
    waiting_at, due_before_at, due_before_reasons, waiting_missed_at, acknowledge_missed_at, missed_at, undo_waited, leased_until, leased_by
from item;

drop table item;
alter table item_new rename to item;

create unique index item_comment on item (account, comment);
create index item_next_due on item (next_due_at) where next_due_at is not null;
create index item_unhandled on item (account, thread) where state in ('Open', 'Acknowledged');
create index item_held on item (holder_id) where state = 'Acknowledged';
create index item_reply on item (account, reply) where reply is not null;
create index item_received on item (received_at);
create index item_escalated on item (escalated_at) where escalated_at is not null;
create index item_unit_unhandled on item (unit) where state in ('Open', 'Acknowledged');

-- Never two unhandled items about the same matter.
create unique index item_matter on item (kind, matter_subject) where matter_subject is not null and state in ('Open', 'Acknowledged');
