-- A refused command concerns no item, and is told once all the same when Teams sends it again.

drop index journal_refusal;
create unique index journal_refusal on journal (cause, coalesce(item, ''), by_id) where kind = 'Refused' and cause is not null;
