-- A unit's channels: its own, where its cards go, and those it had before, as a reserve.

create table tie_of_channels (
    unit text not null,
    channel text not null,
    own integer not null,
    service_url text not null,
    tenant text not null,
    team text not null,
    bot text not null,
    tied_at integer not null,
    primary key (unit, channel)
) strict, without rowid;
insert into tie_of_channels (unit, channel, own, service_url, tenant, team, bot, tied_at)
    select unit, channel, 1, service_url, tenant, team, bot, tied_at from tie;
drop table tie;
alter table tie_of_channels rename to tie;
create unique index tie_own on tie (unit) where own = 1;
