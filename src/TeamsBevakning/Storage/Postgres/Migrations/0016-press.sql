-- A press changes as few indexes as can be.

-- Whether an item is unhandled stands by itself: most presses leave that as it is.
alter table item add column unhandled integer not null default 1;
update item set unhandled = 0 where state not in ('Open', 'Acknowledged');
alter table item alter column unhandled drop default;

drop index item_unhandled;
drop index item_unit_unhandled;
drop index item_matter;
drop index item_due_lost;
drop index item_unchecked;
drop index item_late;

create index item_unhandled on item (account, thread) where unhandled = 1;
create index item_unit_unhandled on item (unit, id) where unhandled = 1;
create unique index item_matter on item (kind, matter_subject) where matter_subject is not null and unhandled = 1;
create index item_due_lost on item (nothing_due) where unhandled = 1 and next_due_at is null and nothing_due = 0;
create index item_unchecked on item (checked) where unhandled = 1 and checked = 0;
create index item_late on item (missed_at) where unhandled = 1 and missed_at is not null;

-- Not by who holds them: a person's are found among all that are held, which are not many, and those of many people lie on few pages.
drop index item_held;
create index item_held on item (state) where state = 'Acknowledged';

-- A press that is sent again is found among its item's entries; what a person did is asked for only in the terminal, and found by going through the journal.
drop index journal_cause;
drop index journal_person;
