-- Who works with a due row, and until when by this database's clock.

alter table item add column leased_until integer;
alter table item add column leased_by text;
alter table delivery add column leased_until integer;
alter table delivery add column leased_by text;
