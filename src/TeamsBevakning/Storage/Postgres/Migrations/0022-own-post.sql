-- When an account last posted something of its own, so that one that is left to decay is found; due_at is when that is next looked at, null when nothing but a new post changes it.
create table own_post (
    account text not null primary key,
    posted_at bigint not null,
    seen_at bigint not null,
    due_at bigint
);

create index own_post_due on own_post (due_at) where due_at is not null;
