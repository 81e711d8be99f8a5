-- The promise is frozen: deadlines, escalation steps and the policy that an item opened under.

alter table item add column acknowledge_at integer;
alter table item add column acknowledge_reasons text;
alter table item add column steps text not null default '[]';
alter table item add column opened_late integer not null default 0;
alter table item add column waiting_by_id text;
alter table item add column waiting_by_name text;
alter table item add column waiting_at integer;
alter table item add column due_before_at integer;
alter table item add column due_before_reasons text;
alter table item add column waiting_missed_at integer;
alter table item add column acknowledge_missed_at integer;
alter table item add column missed_at integer;
alter table item add column undo_waited integer not null default 0;

-- Until now every item had one step: the communications unit, at the deadline.
update item set
    missed_at = escalated_at,
    steps = json_array(json_patch(
        json_object('number', 1, 'milestone', 'Resolve', 'to', 'Communications', 'at', due_at, 'ifNobody', 'Last'),
        case when escalated_at is null then '{}' else json_object('outcome', 'Told', 'doneAt', escalated_at) end));

alter table delivery add column step integer not null default 0;

-- The items that a summary tells of; its delivery names the first of them.
create table summary (
    delivery integer not null,
    item text not null,
    primary key (delivery, item)
) strict, without rowid;

create index summary_item on summary (item);

alter table journal add column due_reasons text;
alter table journal add column due_before integer;
alter table journal add column milestone text;
alter table journal add column step text;

create table policy (
    number integer primary key autoincrement,
    version text not null,
    applied_at integer not null,
    json text not null
) strict;

create index policy_version on policy (version);
