-- What the desk needs in order to publish, whatever it publishes.

-- The last number given to a thing of each kind, at the desk or on the ledger. `item` is a kind here too.
create table desk_number (
    authority text not null,
    kind text not null,
    last integer not null,
    primary key (authority, kind)
) strict;

-- What stands on the ledger, as a list to choose from. Brought up to date from the ledger whenever it is read.
create table desk_published (
    authority text not null,
    kind text not null,
    number integer not null,
    entry integer not null,
    label text not null,
    day text,
    body integer,
    withdrawal integer,
    primary key (authority, kind, number)
) strict;
create index desk_published_of_body on desk_published (authority, kind, body, day);

-- One row: the number of the first entry of the ledger that the list above has not yet seen.
create table desk_followed (
    id integer primary key check (id = 0),
    next integer not null
) strict;
insert into desk_followed (id, next) values (0, 0);

-- The hashes of files that must not become public, whatever paper they are part of. Publishing refuses them.
create table desk_withheld (
    sha256 text not null,
    holder text not null,
    primary key (sha256, holder)
) strict;

-- What is to be published at a time that was set beforehand, and what came of it.
create table desk_scheduled (
    kind text not null,
    number integer not null,
    at text not null,
    account integer not null,
    name text not null,
    revision integer not null,
    state text not null,
    outcome text,
    primary key (kind, number)
) strict;
