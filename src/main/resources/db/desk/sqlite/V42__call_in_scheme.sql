-- A council's own numbers for call-in and for what is key, as its constitution has them. No row: the usual ones.
create table desk_scheme (
    authority text not null primary key,
    days integer not null,
    deadline text,
    callers integer not null,
    capacity text not null,
    applies text not null,
    meet_within integer not null,
    reconsider_within integer not null,
    once_only integer not null,
    key_threshold text,
    changed text not null,
    changed_by text not null
) strict;
