-- Where a crisis is declared: the newest row is in force, and the only one. Which account, who and since when stand in it as JSON; a person by her id alone.
create table crisis (
    number integer not null primary key,
    scopes text not null,
    followed integer not null default 0
) strict;
