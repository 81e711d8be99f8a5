-- In which hours a person wants no messages of her own, in minutes from midnight; both null when she wants them at any hour, whatever the policy says.
create table quiet (
    person text not null primary key,
    from_minute integer,
    to_minute integer
) strict;
