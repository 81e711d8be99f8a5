-- The program's own secrets and certificates: when each ends, and when it is to be looked at next.

create table credential (
    id text not null primary key,
    name text not null,
    expires_at bigint not null,
    next_due_at bigint
);
