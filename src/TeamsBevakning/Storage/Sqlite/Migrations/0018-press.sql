-- A press changes as few pages as can be: each is written to disk twice, and a group's commit waits for all of them.

-- Items lie in the order in which they came, so that those that are pressed together lie together, and an index names them by a number. In the key's order each lay on a page of its own.
-- Whether an item is unhandled stands by itself: most presses leave that as it is, and with it the indexes over what is unhandled.
drop trigger delivery_gone;
drop trigger delivery_died;

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
    matter_at integer,
    nothing_due integer not null default 0,
    checked integer not null default 0,
    checklist text not null default '[]',
    flag text,
    undo_flag text,
    unhandled integer not null
) strict;

insert into item_new (
    id, version, round, kind, state, account, unit, comment, thread, unsure, received_at, opened_at, due_at, due_reasons, policy_version, holder_id,
    holder_name, held_at, resolution, resolved_at, resolved_by_id, resolved_by_name, reply, link, note, undo_state, undo_holder_id, undo_holder_name,
    undo_held_at, undo_until, escalated_at, next_due_at, acknowledge_at, acknowledge_reasons, steps, opened_late, waiting_by_id, waiting_by_name,
    waiting_at, due_before_at, due_before_reasons, waiting_missed_at, acknowledge_missed_at, missed_at, undo_waited, leased_until, leased_by,
    matter_subject, matter_name, matter_at, nothing_due, checked, checklist, flag, undo_flag, unhandled)
select
    id, version, round, kind, state, account, unit, comment, thread, unsure, received_at, opened_at, due_at, due_reasons, policy_version, holder_id,
    holder_name, held_at, resolution, resolved_at, resolved_by_id, resolved_by_name, reply, link, note, undo_state, undo_holder_id, undo_holder_name,
    undo_held_at, undo_until, escalated_at, next_due_at, acknowledge_at, acknowledge_reasons, steps, opened_late, waiting_by_id, waiting_by_name,
    waiting_at, due_before_at, due_before_reasons, waiting_missed_at, acknowledge_missed_at, missed_at, undo_waited, leased_until, leased_by,
    matter_subject, matter_name, matter_at, nothing_due, checked, checklist, flag, undo_flag, case when state in ('Open', 'Acknowledged') then 1 else 0 end
from item order by opened_at, id;

drop table item;
alter table item_new rename to item;

create unique index item_comment on item (comment, account, kind);
create index item_next_due on item (next_due_at) where next_due_at is not null;
create index item_unhandled on item (account, thread) where unhandled = 1;
create index item_unit_unhandled on item (unit, id) where unhandled = 1;
-- Not by who holds them: a person's are found among all that are held, which are not many, and those of many people lie on few pages.
create index item_held on item (state) where state = 'Acknowledged';
create index item_reply on item (account, reply) where reply is not null;
create index item_received on item (received_at);
create index item_escalated on item (escalated_at) where escalated_at is not null;
create unique index item_matter on item (kind, matter_subject) where matter_subject is not null and unhandled = 1;
create index item_due_lost on item (nothing_due) where unhandled = 1 and next_due_at is null and nothing_due = 0;
create index item_unchecked on item (checked) where unhandled = 1 and checked = 0;
create index item_late on item (missed_at) where unhandled = 1 and missed_at is not null;

create trigger delivery_gone after delete on delivery begin
    update item set checked = 0 where id = old.item or id in (select item from summary where delivery = old.id);
end;

create trigger delivery_died after update on delivery when new.activity is null and new.due_at is null and new.waiting = 0 begin
    update item set checked = 0 where id = old.item or id in (select item from summary where delivery = old.id);
end;

-- A press that is sent again is found among its item's entries; what a person did is asked for only in the terminal, and found by going through the journal.
drop index journal_cause;
drop index journal_person;
