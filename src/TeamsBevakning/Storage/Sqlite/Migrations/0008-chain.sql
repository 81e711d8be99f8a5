-- Each entry carries the hash of the one before (docs/journal.md). Of what is personal the chain covers a salted digest, so that value and salt can be erased.

alter table journal add column erased text;
alter table journal add column who_salt text;
alter table journal add column who_digest text;
alter table journal add column comment_salt text;
alter table journal add column comment_digest text;
alter table journal add column link_salt text;
alter table journal add column link_digest text;
alter table journal add column note_salt text;
alter table journal add column note_digest text;
alter table journal add column hash text;

create index journal_erased on journal (number) where kind = 'Erased';

-- The last entry: one row, which comes when the entries of an older program have been chained.
create table journal_head (
    number integer not null,
    hash text not null
) strict;
