-- A unit's channels: its own, where its cards go, and those it had before, as a reserve.

alter table tie add own bigint not null default 1;
alter table tie alter own drop default;
alter table tie drop constraint tie_pkey, add primary key (unit, channel);
create unique index tie_own on tie (unit) where own = 1;
