-- A comment may have a flagged item beside its question, and what is flagged is saved as evidence.

alter table item add column flag text;
alter table item add column undo_flag text;

drop index item_comment;
create unique index item_comment on item (comment, account, kind);

-- A person flags a comment by its link.
create index comment_link on comment (substr(link, 1, 200)) where link is not null;

create table evidence (
    item text not null,
    version integer not null,
    saved_at integer not null,
    digest text not null,
    account text not null,
    comment text not null,
    author_id text,
    author_name text,
    text text not null,
    posted_at integer not null,
    link text,
    primary key (item, version)
) strict, without rowid;
