-- One row: how many entries there are. Whoever appends takes it first, so that all appends stand in one order.
create table ledger_tip (
    id integer primary key check (id = 0),
    size bigint not null
);
insert into ledger_tip (id, size) values (0, 0);

-- What was published, when, by whom: what the tree's leaves are made of. Never changed.
create table ledger_entries (
    number bigint primary key,
    at text not null,
    publisher text not null,
    authority text not null,
    kind text not null,
    thing bigint not null,
    content_hash bytea not null
);
create index ledger_entries_of_thing on ledger_entries (authority, kind, thing, number);

-- The content lies beside its entry, so that it can be erased and the rest still be proved. Either nonce and json are
-- there, or a signed note that says when and why they went.
create table ledger_contents (
    entry bigint primary key references ledger_entries (number),
    nonce bytea,
    json text,
    erasure text
);

-- The complete nodes of the Merkle tree; leaves are level 0.
create table ledger_nodes (
    level integer not null,
    position bigint not null,
    hash bytea not null,
    primary key (level, position)
);

-- A signed head after every append.
create table ledger_heads (
    size bigint primary key,
    root bytea not null,
    note text not null
);

-- The public half of every key that has signed heads.
create table ledger_keys (
    verifier_key text not null primary key
);
