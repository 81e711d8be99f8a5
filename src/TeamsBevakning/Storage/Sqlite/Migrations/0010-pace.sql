-- How urgent a delivery is, where it is sent next, and what has gone wrong with it.

alter table delivery add column urgency integer not null default 2;
alter table delivery add column place text;
alter table delivery add column is_short integer not null default 0;
alter table delivery add column fault text;
alter table delivery add column failing_since integer;

update delivery set place = channel where channel is not null;

create index delivery_post on delivery (place, urgency, due_at, id) where due_at is not null and activity is null;
create index delivery_update on delivery (place, urgency, due_at, id) where due_at is not null and activity is not null;
create index delivery_unplaced on delivery (due_at) where due_at is not null and place is null;
create index delivery_fault on delivery (fault) where fault is not null;

-- A conversation, and when the next message may go there; the one without a name is locked by whoever claims.
create table lane (
    place text not null primary key,
    free_at integer not null
) strict, without rowid;

insert into lane (place, free_at) values ('', 9223372036854775807);
insert into lane (place, free_at) select distinct channel, 0 from delivery where channel is not null;

-- The messages of the last hour, by this database's clock.
create table send (
    id integer primary key,
    place text not null,
    at integer not null
) strict;

create index send_place on send (place, at);
create index send_at on send (at);

-- Places that refuse what is sent there, which are left alone until then.
create table place_fault (
    place text not null primary key,
    fault text not null,
    reason text not null,
    since integer not null,
    until integer not null
) strict, without rowid;

-- How the people who have written to the bot are reached one by one.
create table chat (
    person text not null primary key,
    service_url text not null,
    tenant text not null,
    bot text not null,
    account text not null,
    conversation text
) strict, without rowid;
