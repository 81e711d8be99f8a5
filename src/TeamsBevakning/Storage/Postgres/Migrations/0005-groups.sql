-- Who is in the groups of Microsoft Entra that the register names, as last read. A group's version grows when somebody comes or goes.

create table entra_group (
    id text primary key,
    due_at bigint not null,
    leased_until bigint,
    leased_by text,
    version bigint not null,
    outcome text,
    tried_at bigint,
    read_at bigint
);

create table entra_member (
    group_id text not null,
    person text not null,
    name text not null,
    primary key (group_id, person)
);
