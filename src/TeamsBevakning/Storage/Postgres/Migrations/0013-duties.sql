-- What comes back by itself: each duty for each unit or account, and when its next occasion opens.

create table duty (
    id text not null primary key,
    duty text not null,
    unit text not null,
    account text,
    after_at bigint not null,
    has_opened integer not null,
    policy_version text not null,
    next_due_at bigint not null,
    leased_until bigint,
    leased_by text
);

create index duty_next_due on duty (next_due_at);

-- The accounts that an oversight item is about, and who looked at them.
alter table item add column checklist text not null default '[]';

-- The days without oversight of a week or a year.
create index journal_unwatched on journal (due_at, account) where kind = 'Unwatched';
