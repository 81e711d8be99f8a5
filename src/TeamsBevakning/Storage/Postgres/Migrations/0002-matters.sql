-- An item may be about a matter of its own in place of a comment on an account.

alter table item alter column account drop not null, alter column comment drop not null, alter column thread drop not null;
alter table item add column matter_subject text, add column matter_name text, add column matter_at bigint;

-- Never two unhandled items about the same matter.
create unique index item_matter on item (kind, matter_subject) where matter_subject is not null and state in ('Open', 'Acknowledged');
