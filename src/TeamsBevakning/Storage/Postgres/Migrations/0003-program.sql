-- The programs that are at work on the store: each writes its own row again and again, which shows that the store can be written.

create table program (
    id text not null primary key,
    seen_at bigint not null
);
