-- What people have done with an item besides taking and ending it: called for the communications unit, extended its deadline.

alter table item add column moves text;
