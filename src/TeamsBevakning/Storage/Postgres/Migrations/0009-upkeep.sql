-- What the self-check needs to find what is missing at a cost that does not grow with the store.

-- Time alone changes nothing more in it: the reason why nothing brings it up.
alter table item add column nothing_due integer not null default 0;
-- Its cards have been looked for since it opened, and since one of its deliveries last went away.
alter table item add column checked integer not null default 0;

create index item_due_lost on item (nothing_due) where state in ('Open', 'Acknowledged') and next_due_at is null and nothing_due = 0;
create index item_unchecked on item (checked) where state in ('Open', 'Acknowledged') and checked = 0;
create index item_late on item (missed_at) where state in ('Open', 'Acknowledged') and missed_at is not null;

-- In the order of the round.
drop index item_unit_unhandled;
create index item_unit_unhandled on item (unit, id) where state in ('Open', 'Acknowledged');

create function delivery_gone() returns trigger language plpgsql as $$
begin
    update item set checked = 0 where checked = 1 and (id = old.item or id in (select item from summary where delivery = old.id));
    return null;
end;
$$;

create trigger delivery_gone after delete on delivery for each row execute function delivery_gone();
create trigger delivery_died after update on delivery for each row
    when (new.activity is null and new.due_at is null and new.waiting = 0) execute function delivery_gone();

-- One row: when the self-check is next due, where its round is, and what the last one found.
create table upkeep (
    id integer not null primary key check (id = 1),
    next_at bigint not null,
    unit text not null,
    item text not null,
    ran_at bigint,
    unmended integer not null
);

insert into upkeep (id, next_at, unit, item, unmended) values (1, 0, '', '', 0);
