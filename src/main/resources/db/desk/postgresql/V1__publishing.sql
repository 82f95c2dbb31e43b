-- What the desk needs in order to publish, whatever it publishes.

-- The last number given to a thing of each kind, at the desk or on the ledger. `item` is a kind here too.
create table desk_number (
    authority text not null,
    kind text not null,
    last bigint not null,
    primary key (authority, kind)
);

-- What stands on the ledger, as a list to choose from. Brought up to date from the ledger whenever it is read.
create table desk_published (
    authority text not null,
    kind text not null,
    number bigint not null,
    entry bigint not null,
    label text not null,
    day text,
    body bigint,
    withdrawal bigint,
    primary key (authority, kind, number)
);
create index desk_published_of_body on desk_published (authority, kind, body, day);

-- One row: the number of the first entry of the ledger that the list above has not yet seen.
create table desk_followed (
    id integer primary key check (id = 0),
    next bigint not null
);
insert into desk_followed (id, next) values (0, 0);

-- The hashes of files that must not become public, whatever paper they are part of. Publishing refuses them.
create table desk_withheld (
    sha256 text not null,
    holder text not null,
    primary key (sha256, holder)
);

-- What is to be published at a time that was set beforehand, and what came of it.
create table desk_scheduled (
    kind text not null,
    number bigint not null,
    at text not null,
    account bigint not null,
    name text not null,
    revision bigint not null,
    state text not null,
    outcome text,
    primary key (kind, number)
);
